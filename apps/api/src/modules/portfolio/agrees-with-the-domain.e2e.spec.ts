import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Label, labelsSeenWith } from '@parley/contracts';
import { type Database, Prisma } from '@parley/database';
import { ask, type Edtf, itemStates as statesOfDomain, lastDayOf } from '@parley/domain';
import { createOrganization, type TestDatabase, workerDatabase } from '@parley/testing';
import fc from 'fast-check';
import { randomDate } from '../../../../../packages/domain/random-ledgers/random-ledger.ts';
import {
  insertLedgers,
  type LabelledLedger,
  randomLabelledLedger,
  visibleFacts,
} from '../../testing/random-ledgers.ts';
import { accountsThatCount, itemStates, type SharedReading } from './item-states.sql.ts';

// The rules of the ledger stand twice: in packages/domain, and as SQL for many processes at once. This holds the
// two together. The ledgers are drawn anew each time; a failure says by which seed they come back.
const SEED = Number(process.env.PARLEY_TEST_SEED ?? Date.now() % 1_000_000_007);
const LEDGERS = 1000;

interface Asked {
  asOf: Edtf;
  knownAt: string;
  clearance: Label;
}

const randomlyAsked: fc.Arbitrary<Asked> = fc.record({
  asOf: randomDate,
  knownAt: fc.integer({ min: 1, max: 9 }).map((day) => `2021-01-0${day}T12:00:00.000Z`),
  clearance: fc.constantFrom('public', 'internal', 'restricted'),
});
const questions: readonly Asked[] = [
  // Everything said and known, so that as many rules meet as can; and the same by who may see least of it.
  { asOf: '2021', knownAt: '2022-01-01T00:00:00.000Z', clearance: 'restricted' },
  { asOf: '2021', knownAt: '2022-01-01T00:00:00.000Z', clearance: 'public' },
  ...fc.sample(randomlyAsked, { numRuns: 4, seed: SEED }),
];

let clone: TestDatabase;
let database: Database;
let organizationId: string;
let ledgers: readonly LabelledLedger[];

beforeAll(async () => {
  clone = await workerDatabase();
  database = clone.connect({ max: 1 });
  ({ organizationId } = await createOrganization(database));
  ledgers = fc.sample(randomLabelledLedger, { numRuns: LEDGERS, seed: SEED });
  await database.withScope({ organizationId }, () => insertLedgers(database.pool, organizationId, ledgers));
}, 60_000);
afterAll(() => clone.drop());

it.each(['resolved', 'joint', 'any'] as const)(
  'the fold in SQL gives each item of 1,000 random ledgers the state that the domain gives it: %s',
  async (reading) => {
    for (const asked of questions) {
      const inSql = await statesInSql(asked, reading);
      const inDomain = statesInDomain(asked, reading);
      const differing = [...new Set([...inSql.keys(), ...inDomain.keys()])]
        .filter((item) => inSql.get(item) !== inDomain.get(item))
        .toSorted();
      expect({ differing: differing.length, ...described(differing[0], asked, inSql, inDomain) }).toEqual({
        differing: 0,
      });
    }
  },
  60_000,
);

it('the random ledgers meet every state', () => {
  const states = [...statesInDomain(questions[0] ?? fail(), 'any').values()].join('\n');
  for (const word of ['agreed', 'proposed', 'denied', 'withdrawn', 'none', 'contradicted', 'corroborated']) {
    expect(states).toContain(`"${word}"`);
  }
  for (const word of ['"closed":true', '"closed":false', '"level":null', '"level":3', '"low":1,"high":3']) {
    expect(states).toContain(word);
  }
});

it('the random ledgers hold what two have corrected who did not see each other’s', () => {
  const twice = ledgers.filter(({ facts }) => {
    const corrected = facts.assertions.flatMap(({ corrects }) => corrects ?? []);
    return new Set(corrected).size < corrected.length;
  });
  expect(twice.length).toBeGreaterThan(100);
});

/** States as text, by ledger and item. */
type States = ReadonlyMap<string, string>;

async function statesInSql({ asOf, knownAt, clearance }: Asked, reading: SharedReading): Promise<States> {
  const labels = labelsSeenWith(clearance);
  const fold = itemStates({ organizationId, labels, asOf: lastDayOf(asOf), knownAt, reading });
  const statement = Prisma.sql`
    WITH RECURSIVE
    asked AS (
      SELECT process.id AS process_id, ${accountsThatCount(Prisma.sql`side.ids`)} AS sides, hidden.ids AS hidden_items
      FROM process
      CROSS JOIN LATERAL (
        SELECT array_agg(party.id::text) AS ids FROM party WHERE process_id = process.id AND role = 'party'
      ) side
      CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(item.id), '{}') AS ids
        FROM item
        WHERE process_id = process.id AND NOT label = ANY (${labels}::label[])
      ) hidden
    ),
    ${fold}
    SELECT
      process.slug || ' ' || item.key AS item,
      state.agreement::text, state.corroboration, state.legal::text, state.level, state.low, state.high, state.closed
    FROM item_state state
    JOIN process ON process.id = state.process_id
    JOIN item ON item.process_id = state.process_id AND item.id = state.item_id
  `;
  const rows = await database.withScope({ organizationId }, () =>
    database.prisma.$queryRaw<({ item: string } & Record<string, unknown>)[]>(statement),
  );
  return new Map(rows.map(({ item, ...state }) => [item, JSON.stringify(state)]));
}

function statesInDomain({ asOf, knownAt, clearance }: Asked, reading: SharedReading): States {
  const labels = labelsSeenWith(clearance);
  const question = ask({ asOf, knownAt, reading });
  const states = ledgers.flatMap((ledger, index) =>
    statesOfDomain(visibleFacts(ledger, labels), question).map(({ item, state }) => {
      const { agreement, corroboration, legal, implementation: level, low, high, closedOn } = state;
      const shown = { agreement, corroboration, legal, level, low, high, closed: closedOn !== null };
      return [`${slugOf(index)} ${item}`, JSON.stringify(shown)] as const;
    }),
  );
  return new Map(states);
}

const slugOf = (index: number): string => `ledger-${String(index).padStart(4, '0')}`;

/** All that one needs to find out why; nothing where nothing differs. */
function described(differing: string | undefined, asked: Asked, inSql: States, inDomain: States) {
  if (differing === undefined) return {};
  const [slug, item] = differing.split(' ', 2);
  const ledger = ledgers.find((_, index) => slugOf(index) === slug);
  return {
    seed: SEED,
    differing_item: differing,
    asked,
    inSql: inSql.get(differing),
    inDomain: inDomain.get(differing),
    parties: ledger?.facts.parties,
    said: ledger?.facts.assertions.filter((fact) => fact.item === item),
  };
}

function fail(): never {
  throw new Error('no question was drawn');
}
