import type { Prisma } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import type { SeedRecord } from './record.ts';

/** When the record was compiled: each assertion is known from this moment on, in the order of its file. */
export const COMPILED_AT = Date.UTC(2026, 4, 14, 12);

/** Ids by key, one list for each noun: made here, since a key is what the files refer by. */
class Ids {
  readonly #ids = new Map<string, string>();

  /** The id that stands for this key, made up the first time. */
  of(key: string): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = uuidv7();
    this.#ids.set(key, id);
    return id;
  }
}

/** What each noun's rows are made of, and the transaction that takes them. */
export interface Seeding {
  readonly client: Prisma.TransactionClient;
  readonly record: SeedRecord;
  /** What every row of the process begins with. */
  readonly tenant: { readonly organizationId: string; readonly processId: string };
  readonly ids: Readonly<Record<Noun, Ids>>;
}

type Noun = 'tracks' | 'parties' | 'people' | 'sources' | 'items' | 'meetings' | 'milestones' | 'events';

export const seedingOf = (
  client: Prisma.TransactionClient,
  record: SeedRecord,
  tenant: Seeding['tenant'],
): Seeding => ({
  client,
  record,
  tenant,
  ids: {
    tracks: new Ids(),
    parties: new Ids(),
    people: new Ids(),
    sources: new Ids(),
    items: new Ids(),
    meetings: new Ids(),
    milestones: new Ids(),
    events: new Ids(),
  },
});
