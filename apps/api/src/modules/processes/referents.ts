import type { Fault } from '@parley/contracts';
import { Prisma, type Resource } from '@parley/database';
import { byReference } from '../../platform/http/index.ts';
import type { Referable } from './names.ts';
import { namedVersions, type NamedVersion } from './versions.ts';
import { archivedFault } from './usual-faults.ts';
import type { Within } from './writes.ts';

/** As it came: null leads nowhere on purpose, and undefined could not be read or was left out. */
type Reference = string | null | undefined;

/** What the references of a request lead to, as far as its writer sees it. To the rest of them nothing leads. */
export class Referents {
  readonly #things: readonly NamedVersion[];
  readonly #stood: Readonly<Record<string, unknown>>;

  /** @param stood what is changed, as versions keep it: what a field of it refers to already may stay in that field */
  constructor(things: readonly NamedVersion[], stood: object = {}) {
    this.#things = things;
    this.#stood = { ...stood };
  }

  /** @returns null where the reference leads nowhere */
  idOf(resource: Referable, reference: Reference): string | null {
    return this.#find(resource, reference)?.id ?? null;
  }

  keyOf(resource: Referable, reference: Reference): string | null {
    return this.#find(resource, reference)?.key ?? null;
  }

  #find(resource: Referable, reference: Reference): NamedVersion | undefined {
    if (reference === null || reference === undefined) return undefined;
    const by = byReference(reference);
    const isMeant = (thing: NamedVersion) => ('id' in by ? thing.id === by.id : thing.key === by.key);
    return this.#things.find((thing) => thing.resource === resource && isMeant(thing));
  }

  idsOf(resource: Referable, references: readonly Reference[] = []): string[] {
    return references.flatMap((reference) => this.idOf(resource, reference) ?? []);
  }

  /** The fault of a reference that leads nowhere, or anew to what is archived. */
  faultsOf(pointer: string, resource: Referable, reference: Reference): Fault[] {
    if (reference === null || reference === undefined) return [];
    const thing = this.#find(resource, reference);
    if (thing === undefined) return [unknown(pointer, resource)];
    return thing.isArchived && !this.#stands(pointer, thing.id) ? [archivedFault(pointer, thing)] : [];
  }

  /** Whether what stands at the pointer referred to it before. */
  #stands(pointer: string, name: string): boolean {
    const [, field = ''] = pointer.split('/');
    return JSON.stringify(this.#stood[field] ?? null).includes(`"${name}"`);
  }

  /** The faults of references that lead nowhere, anew to what is archived, or where another of them leads. */
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
    return Object.keys(names ?? {}).flatMap((key) => {
      const pointer = `/${field}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const party = this.#find('party', `key:${key}`);
      if (party === undefined) return [unknown(pointer, 'party')];
      const stood = Object.keys(this.#stood[field] ?? {});
      return party.isArchived && !stood.includes(key) ? [archivedFault(pointer, party)] : [];
    });
  }
}

const unknown = (pointer: string, resource: Referable): Fault => ({
  pointer,
  code: `${resource}_unknown`,
  message: `is no ${resource} of this process`,
});

const IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const KEYS = /(?<="key:)[A-Za-z0-9._-]+(?=")/g;

/**
 * Looks up what a request refers to. Parties are few, and names by party name them in another way: they all come.
 *
 * @param stood what the request is to change, as versions keep it
 */
export async function referentsOf(
  { view, client }: Within,
  request: object,
  kinds: readonly Resource[],
  stood?: object,
): Promise<Referents> {
  if (kinds.length === 0) return new Referents([]);
  const text = JSON.stringify(request);
  const [ids, keys] = [text.match(IDS) ?? [], text.match(KEYS) ?? []];
  const named = Prisma.sql`
    AND (id = ANY (${ids}::uuid[]) OR key = ANY (${keys}::text[]) OR resource = 'party')
  `;
  return new Referents(await namedVersions(view, kinds, named, client), stood);
}
