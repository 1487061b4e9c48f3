import { randomUUID } from 'node:crypto';
import { type Label, labelsSeenWith } from '@parley/contracts';
import type { TenantPool } from '@parley/database';
import type { AssertionFact, LedgerFacts, PartyRole } from '@parley/domain';
import fc from 'fast-check';
import { randomLedger } from '../../../../packages/domain/random-ledgers/random-ledger.ts';

/** A ledger of the domain's own random kind, and what of it is hidden from whom. */
export interface LabelledLedger {
  readonly facts: LedgerFacts;
  /** By key of item or assertion. */
  readonly labels: ReadonlyMap<string, Label>;
}

const LABELS: Label[] = ['public', 'public', 'public', 'public', 'internal', 'restricted'];
const ROLES: PartyRole[] = ['party', 'party', 'party', 'supporter'];

/** Who corrects without seeing that it has been done, in words borrowed from elsewhere in the ledger. */
interface UnseeingCorrection {
  readonly label: Label;
  /** Each picks one of what there is to pick from. */
  readonly hidden: number;
  readonly words: number;
}

const unseeingCorrection: fc.Arbitrary<UnseeingCorrection> = fc.record({
  label: fc.constantFrom<Label>('public', 'internal'),
  hidden: fc.nat({ max: 39 }),
  words: fc.nat({ max: 39 }),
});

/** Now and then without a side or with three; now and then an item or a word above somebody's clearance. */
export const randomLabelledLedger: fc.Arbitrary<LabelledLedger> = fc
  .record({
    facts: randomLedger,
    roles: fc.array(fc.constantFrom(...ROLES), { minLength: 3, maxLength: 3 }),
    noSides: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    crowded: fc.boolean(),
    labels: fc.array(fc.constantFrom(...LABELS), { minLength: 45, maxLength: 45 }),
    unseeing: fc.array(unseeingCorrection, { maxLength: 4, size: 'max' }),
  })
  .map(({ facts, roles, noSides, crowded, labels, unseeing }) => {
    const parties = facts.parties.map(({ key }, index) => ({
      key,
      role: noSides ? ('observer' as const) : (roles[index] ?? 'party'),
    }));
    const assertions = facts.assertions
      .map(elsewhere)
      .map(oftenBare)
      .map(crowded ? onFewDays : asItIs);
    const keys = [...facts.items, ...assertions].map(({ key }) => key);
    const ledger = {
      facts: { ...facts, parties, assertions },
      labels: new Map(keys.map((key, index) => [key, labels[index] ?? 'public'])),
    };
    return unseeing.reduce(correctUnseeing, ledger);
  });

/** What a hidden correction has corrected is corrected again, by somebody who sees no correction of it. */
function correctUnseeing(
  ledger: LabelledLedger,
  { label, hidden, words }: UnseeingCorrection,
): LabelledLedger {
  const { facts, labels } = ledger;
  const { assertions } = facts;
  const seen = labelsSeenWith(label);
  const isSeen = (key: string): boolean => seen.includes(labels.get(key) ?? 'public');
  const unseen = assertions.filter(
    (correction) =>
      correction.corrects !== null &&
      isSeen(correction.corrects) &&
      !assertions.some(({ corrects, key }) => corrects === correction.corrects && isSeen(key)),
  );
  const first = unseen[hidden % Math.max(unseen.length, 1)];
  const said = assertions[words % Math.max(assertions.length, 1)];
  if (first === undefined || said === undefined) return ledger;
  const second: AssertionFact = {
    ...said,
    item: first.item,
    act: 'correct',
    corrects: first.corrects,
    key: `B${assertions.length}`,
    sequence: assertions.length + 1,
    recordedAt: said.recordedAt > first.recordedAt ? said.recordedAt : first.recordedAt,
    continuedBy: said.continuedBy === first.item ? null : said.continuedBy,
  };
  return {
    facts: { ...facts, assertions: [...assertions, second] },
    labels: new Map(labels).set(second.key, label),
  };
}

/** The tables know no item that carries itself on; but a correction may say by whom it is really carried on. */
function elsewhere(fact: AssertionFact): AssertionFact {
  const mayCarryOn = fact.act === 'correct' && fact.sequence % 4 === 0;
  if (fact.continuedBy !== fact.item && !mayCarryOn) return fact;
  return { ...fact, continuedBy: fact.item === 'I1' ? 'I2' : 'I1' };
}

/**
 * What carries an item on says mostly no more than that, and what takes it back nothing. Left to chance, the one would
 * hardly ever meet the other while its successor is hidden.
 */
function oftenBare(fact: AssertionFact, _index: number, all: readonly AssertionFact[]): AssertionFact {
  const target = all.find(({ key }) => key === fact.corrects);
  const isBare = fact.act === 'continue' || (target?.act === 'continue' && fact.continuedBy === null);
  return isBare ? { ...fact, agreement: null, legal: null, implementation: null } : fact;
}

/** Said and recorded on so few days that the order within a batch decides often. */
function onFewDays(fact: AssertionFact): AssertionFact {
  const effectiveOn = fact.effectiveOn.slice(5, 7) < '07' ? '2020-06' : '2020';
  const recordedAt = fact.recordedAt < '2021-01-05' ? '2021-01-01T12:00:00.000Z' : '2021-01-05T12:00:00.000Z';
  return { ...fact, effectiveOn, recordedAt };
}

const asItIs = (fact: AssertionFact): AssertionFact => fact;

/** What a viewer may see of it, as facts.repository and facts.mapper would bring it to the domain. */
export function visibleFacts({ facts, labels }: LabelledLedger, seen: readonly Label[]): LedgerFacts {
  const isSeen = (key: string): boolean => seen.includes(labels.get(key) ?? 'public');
  const orNull = (key: string | null): string | null => (key !== null && isSeen(key) ? key : null);
  return {
    ...facts,
    items: facts.items.filter(({ key }) => isSeen(key)),
    assertions: facts.assertions
      .filter(({ key, item }) => isSeen(key) && isSeen(item))
      .map((fact) => ({ ...fact, corrects: orNull(fact.corrects), continuedBy: orNull(fact.continuedBy) })),
  };
}

/**
 * Writes each ledger as a process of the organization, `ledger-0000` and on: a statement a table, or a thousand of
 * them would take minutes. The pool has to be in the organization's scope.
 */
export async function insertLedgers(
  pool: TenantPool,
  organizationId: string,
  ledgers: readonly LabelledLedger[],
): Promise<void> {
  const rows = ledgers.map((ledger, index) => rowsOf(ledger, `ledger-${String(index).padStart(4, '0')}`));
  const insert = (table: string, columns: string, records: readonly object[]) =>
    pool.query(
      `INSERT INTO ${table} (organization_id, ${columns})
       SELECT $1, ${columns} FROM jsonb_populate_recordset(NULL::${table}, $2)`,
      [organizationId, JSON.stringify(records)],
    );
  await insert(
    'process',
    'id, slug, title, created_at',
    rows.map(({ process }) => process),
  );
  await insert(
    'party',
    'process_id, id, key, role, name',
    rows.flatMap(({ parties }) => parties),
  );
  const item = 'process_id, id, key, kind, theme, title, weight, due_on, label';
  await insert(
    'item',
    item,
    rows.flatMap(({ items }) => items),
  );
  const assertion = `process_id, id, key, item_id, effective_on, recorded_at, revision, position, account_kind,
    account_party_id, act, agreement, legal, implementation, cause, actor, corrects_id, continued_by_id, label`;
  await insert(
    'assertion',
    assertion,
    rows.flatMap(({ assertions }) => assertions),
  );
}

/** Ids by key, made up as they are asked for. */
function idsByKey(): (key: string) => string {
  const ids = new Map<string, string>();
  return (key) => {
    const id = ids.get(key) ?? randomUUID();
    ids.set(key, id);
    return id;
  };
}

function rowsOf({ facts, labels }: LabelledLedger, slug: string) {
  const id = idsByKey();
  const of = { process_id: id('process') };
  const title = { en: slug };
  return {
    process: { id: id('process'), slug, title, created_at: '2020-01-01T00:00:00Z' },
    parties: facts.parties.map(({ key, role }) => ({ ...of, id: id(key), key, role, name: title })),
    items: facts.items.map(({ key, kind, theme, weight, dueOn }) => {
      return { ...of, id: id(key), key, kind, theme, title, weight, due_on: dueOn, label: labels.get(key) };
    }),
    assertions: facts.assertions.map((fact) => {
      const [kind, party] = fact.account.split(':', 2);
      return {
        ...of,
        id: id(fact.key),
        key: fact.key,
        item_id: id(fact.item),
        effective_on: fact.effectiveOn,
        recorded_at: fact.recordedAt,
        // In batches of three, so that the order within one matters too.
        revision: Math.ceil(fact.sequence / 3),
        position: (fact.sequence - 1) % 3,
        account_kind: kind,
        account_party_id: party === undefined ? null : id(party),
        act: fact.act,
        agreement: fact.agreement,
        legal: fact.legal,
        implementation: fact.implementation,
        cause: fact.act === 'reverse' ? title : null,
        actor: fact.act === 'reverse' ? slug : null,
        corrects_id: fact.corrects === null ? null : id(fact.corrects),
        continued_by_id: fact.continuedBy === null ? null : id(fact.continuedBy),
        label: labels.get(fact.key),
      };
    }),
  };
}
