import type { Fault } from '@parley/contracts';
import { Prisma, type Resource } from '@parley/database';
import { byReference } from '../../platform/http/index.ts';
import type { Referable } from './names.ts';
import { namedVersions, type Version } from './versions.ts';
import type { Within } from './writes.ts';

type Referent = Pick<Version<unknown>, 'resource' | 'id' | 'key'>;
/** As it came: null leads nowhere on purpose, and undefined could not be read or was left out. */
type Reference = string | null | undefined;

/** What the references of a request lead to, as far as its writer sees it. To the rest of them nothing leads. */
export class Referents {
  readonly #things: readonly Referent[];

  constructor(things: readonly Referent[]) {
    this.#things = things;
  }

  /** @returns null where the reference leads nowhere */
  idOf(resource: Referable, reference: Reference): string | null {
    return this.#find(resource, reference)?.id ?? null;
  }

  keyOf(resource: Referable, reference: Reference): string | null {
    return this.#find(resource, reference)?.key ?? null;
  }

  #find(resource: Referable, reference: Reference): Referent | undefined {
    if (reference === null || reference === undefined) return undefined;
    const by = byReference(reference);
    const isMeant = (thing: Referent) => ('id' in by ? thing.id === by.id : thing.key === by.key);
    return this.#things.find((thing) => thing.resource === resource && isMeant(thing));
  }

  idsOf(resource: Referable, references: readonly Reference[] = []): string[] {
    return references.flatMap((reference) => this.idOf(resource, reference) ?? []);
  }

  /** The fault of a reference that leads nowhere. */
  faultsOf(pointer: string, resource: Referable, reference: Reference): Fault[] {
    if (reference === null || reference === undefined) return [];
    return this.idOf(resource, reference) === null ? [unknown(pointer, resource)] : [];
  }

  /** The faults of references that lead nowhere, or where another of them leads. */
  faultsOfAll(
    pointerTo: (index: number) => string,
    resource: Referable,
    references: readonly Reference[] | null | undefined,
  ): Fault[] {
    const ids = (references ?? []).map((reference) => this.idOf(resource, reference));
    return (references ?? []).flatMap((reference, index) => {
      const id = ids[index] ?? null;
      const isRepeated = id !== null && ids.indexOf(id) < index;
      return isRepeated
        ? [{ pointer: pointerTo(index), code: `${resource}_repeated`, message: 'is named twice' }]
        : this.faultsOf(pointerTo(index), resource, reference);
    });
  }

  /** The faults of names by party, which name parties by their plain keys. */
  faultsOfNames(field: string, names: object | null | undefined): Fault[] {
    return Object.keys(names ?? {})
      .filter((key) => this.idOf('party', `key:${key}`) === null)
      .map((key) => unknown(`/${field}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, 'party'));
  }
}

const unknown = (pointer: string, resource: Referable): Fault => ({
  pointer,
  code: `${resource}_unknown`,
  message: `is no ${resource} of this process`,
});

const IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const KEYS = /(?<="key:)[A-Za-z0-9._-]+(?=")/g;

/** Looks up what a request refers to. Parties are few, and names by party name them in another way: they all come. */
export async function referentsOf(
  { view, client }: Within,
  request: object,
  kinds: readonly Resource[],
): Promise<Referents> {
  if (kinds.length === 0) return new Referents([]);
  const text = JSON.stringify(request);
  const [ids, keys] = [text.match(IDS) ?? [], text.match(KEYS) ?? []];
  const named = Prisma.sql`
    AND (id = ANY (${ids}::uuid[]) OR key = ANY (${keys}::text[]) OR resource = 'party')
  `;
  return new Referents(await namedVersions(view, kinds, named, client));
}
