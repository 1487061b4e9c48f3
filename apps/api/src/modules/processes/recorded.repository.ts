import { Prisma, type Resource } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { byReference, type Place } from '../../platform/http/index.ts';
import type { CollectionRepository } from './collection.ts';
import { type Filters, type ListQuery, listedVersions } from './listed-versions.ts';
import type { Names, Referable } from './names.ts';
import { allVersions, namesIn, type Version, versionNamed } from './versions.ts';
import type { Viewpoint } from './viewpoint.ts';

/** A resource as it was recorded, with the names of what it refers to. */
export interface Recorded<Body> extends Pick<Version<Body>, 'id' | 'key' | 'label' | 'body'> {
  names: Names;
}

/** What versions keep of what can be archived: that it is stands in a body only where it is so. */
export type Archivable<Body> = Omit<Body, 'archived'> & { archived?: true };

/** One of a list. */
type Listed<Body> = Recorded<Body> & Pick<Place, 'orderedBy'>;

/** Reads one kind of resource as it was known at the viewpoint's times. A noun's repository is this with its kind. */
export abstract class RecordedRepository<Body extends object> implements CollectionRepository<
  Recorded<Body>,
  Listed<Body>
> {
  protected readonly database: DatabaseService;
  readonly resource: Resource;
  readonly refersTo: readonly Referable[];
  readonly filters: Filters;

  constructor(
    database: DatabaseService,
    resource: Resource,
    refersTo: readonly Referable[] = [],
    filters: Filters = {},
  ) {
    this.database = database;
    this.resource = resource;
    this.refersTo = refersTo;
    this.filters = filters;
  }

  async list(view: Viewpoint, query: ListQuery): Promise<Listed<Body>[]> {
    const client = this.database.prisma;
    const versions = await listedVersions<Body>(view, this, query, client);
    const recorded = await this.#named(view, versions, client);
    return recorded.map((one, index) => ({ ...one, orderedBy: versions[index]?.orderedBy ?? '' }));
  }

  async find(
    view: Viewpoint,
    reference: string,
    client: Client = this.database.prisma,
  ): Promise<Recorded<Body> | null> {
    const found = await versionNamed<Body>(view, this.resource, byReference(reference), client);
    const recorded = await this.#named(view, found === null ? [] : [found], client);
    return recorded[0] ?? null;
  }

  /** All of them, whatever their date, in the order of recording. */
  async all(view: Viewpoint, client: Client = this.database.prisma): Promise<Recorded<Body>[]> {
    return this.#named(view, await allVersions<Body>(view, [this.resource], client), client);
  }

  /** Whoever may see it. */
  async isKeyTaken({ organizationId, processId }: Viewpoint, key: string, client: Client): Promise<boolean> {
    const [taken] = await client.$queryRaw<unknown[]>`
      SELECT 1 AS taken
      FROM ${this.#table}
      WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid AND key = ${key}
    `;
    return taken !== undefined;
  }

  /** What belongs to it goes with it; its history stays. */
  async remove({ organizationId, processId }: Viewpoint, id: string, client: Client): Promise<void> {
    await client.$executeRaw`
      DELETE FROM ${this.#table}
      WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid AND id = ${id}::uuid
    `;
  }

  /** Each kind has the table of its name. */
  get #table(): Prisma.Sql {
    return Prisma.raw(this.resource);
  }

  async #named(view: Viewpoint, versions: Version<Body>[], client: Client): Promise<Recorded<Body>[]> {
    const bodies = versions.map(({ body }) => body);
    const names = await namesIn(view, bodies, this.refersTo, client);
    return versions.map(({ id, key, label, body }) => ({ id, key, label, body, names }));
  }
}
