import fc from 'fast-check';
import type { Account, Act, Agreement, AssertionFact, Legal, Level } from '../src/facts/assertion.ts';
import type { ItemFact, ItemKind } from '../src/facts/item.ts';
import type { LedgerFacts } from '../src/facts/ledger-facts.ts';
import type { MeetingFact } from '../src/facts/meeting.ts';
import type { Question } from '../src/facts/question.ts';
import type { Reading } from '../src/facts/reading.ts';
import { ask } from '../src/facts/question.ts';
import { isMethodId, METHODS } from '../src/methods/catalogue.ts';
import { dayNumber, isoDay } from '../src/time/civil-day.ts';
import type { Edtf } from '../src/time/edtf.ts';

/**
 * Ledgers that nobody would write, within the rules of form: few items and much said on each, so that assertions
 * meet, contradict and correct each other often. Agreements and observations are the likelier, or hardly a point
 * would have a score, and `size: 'max'` is there because fast-check draws short lists otherwise.
 */

const FIRST_DAY = dayNumber(2020, 1, 1);
const ITEMS = ['I1', 'I2', 'I3', 'I4', 'I5'];
const KINDS: ItemKind[] = ['principle', 'study', 'action', 'confidence_measure', 'procedure', 'end_goal'];
const ACTS = often<Act>(
  [4, ['agree', 'observe', 'reconfirm']],
  [2, ['discuss', 'expedite', 'propose']],
  [1, ['announce', 'deny', 'withdraw', 'continue', 'reverse']],
);
const ACCOUNTS = often<Account>(
  [3, ['joint', 'desk']],
  [2, ['party:TR', 'party:AM']],
  [1, ['observer', 'party:RU']],
);
const AGREEMENTS = often<Agreement | null>(
  [12, [null]],
  [1, ['none', 'proposed', 'agreed', 'denied', 'withdrawn']],
);
const LEGALS = often<Legal | null>(
  [12, [null]],
  [1, ['none', 'signed', 'in_force', 'suspended', 'annulled']],
);
const LEVELS = often<Level | null>([4, [null]], [1, [0, 1, 2, 3]]);
const READINGS = often<Reading>([4, ['resolved']], [2, ['any', 'joint']], [1, ['party:TR', 'party:RU']]);

/** A date in 2020, now and then of a month, or the year itself. */
export const randomDate: fc.Arbitrary<Edtf> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 365 }).map((days) => isoDay(FIRST_DAY + days)) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }).map((m) => `2020-${String(m).padStart(2, '0')}`) },
  { weight: 1, arbitrary: fc.constant('2020') },
);

/** An instant of 2021, on one of few days. */
const randomInstant = fc.integer({ min: 1, max: 9 }).map((day) => `2021-01-0${day}T12:00:00.000Z`);

/** What an assertion says, without its place in a ledger. */
const randomWords = fc.record({
  item: fc.constantFrom(...ITEMS),
  effectiveOn: randomDate,
  recordedAt: randomInstant,
  meeting: fc.constantFrom(null, 'M1', 'M2', 'M3'),
  account: ACCOUNTS,
  act: ACTS,
  agreement: AGREEMENTS,
  legal: LEGALS,
  implementation: LEVELS,
  generic: fc.boolean(),
  continuedBy: fc.constantFrom(...ITEMS),
  target: often<number | null>([6, [null]], [1, [0, 3, 7]]),
});

/** Any assertions, about a third of them corrections of one before them not yet corrected. */
export const randomAssertions: fc.Arbitrary<readonly AssertionFact[]> = fc
  .array(randomWords, { maxLength: 40, size: 'max' })
  .map((all) => {
    const assertions: AssertionFact[] = [];
    const free: AssertionFact[] = [];
    for (const [index, { target, ...words }] of all.entries()) {
      const key = `A${String(index + 1).padStart(2, '0')}`;
      const continuedBy = words.act === 'continue' ? words.continuedBy : null;
      const plain: AssertionFact = { ...words, key, sequence: index + 1, corrects: null, continuedBy };
      const [corrected] = target === null ? [] : free.splice(target % Math.max(free.length, 1), 1);
      const assertion = corrected ? correctionOf(corrected, plain) : plain;
      assertions.push(assertion);
      free.push(assertion);
    }
    return assertions;
  });

/** Items of every kind, now and then due. */
const randomItems: fc.Arbitrary<readonly ItemFact[]> = fc.tuple(
  ...ITEMS.map((key) =>
    fc.record({
      key: fc.constant(key),
      kind: often<ItemKind>([5, ['action', 'study']], [1, KINDS]),
      theme: fc.constantFrom('border', 'trade'),
      obligors: fc.constantFrom(['TR'], ['AM'], ['TR', 'AM']),
      weight: fc.integer({ min: 1, max: 5 }),
      dueOn: fc.option(randomDate),
    }),
  ),
);

const randomMeetings: fc.Arbitrary<readonly MeetingFact[]> = fc
  .array(fc.record({ track: fc.constantFrom('SR', 'FM'), heldOn: randomDate }), { maxLength: 8, size: 'max' })
  .map((all) =>
    all.map((meeting, index) => ({ ...meeting, key: `M${index + 1}`, ordinal: index + 1, status: 'held' })),
  );

/** A whole ledger. */
export const randomLedger: fc.Arbitrary<LedgerFacts> = fc.record({
  parties: fc.constant<LedgerFacts['parties']>([
    { key: 'TR', role: 'party' },
    { key: 'AM', role: 'party' },
    { key: 'RU', role: 'supporter' },
  ]),
  items: randomItems,
  meetings: randomMeetings,
  assertions: randomAssertions,
  milestones: fc.constant([]),
});

/** A question under any reading and method, at any date, with all of the ledger known unless said otherwise. */
export const randomQuestion: fc.Arbitrary<Question> = fc
  .record({
    asOf: fc.oneof(randomDate, fc.constant('2020-12-31')),
    reading: READINGS,
    method: fc.constantFrom(...Object.keys(METHODS).filter(isMethodId)),
    scoredKinds: fc.constantFrom<ItemKind[]>(['study', 'action', 'confidence_measure'], KINDS),
  })
  .map((parts) => ask({ ...parts, knownAt: '2022-01-01T00:00:00.000Z' }));

function correctionOf(target: AssertionFact, words: AssertionFact): AssertionFact {
  const recordedAt = words.recordedAt > target.recordedAt ? words.recordedAt : target.recordedAt;
  return {
    ...words,
    item: target.item,
    account: target.account,
    act: 'correct',
    corrects: target.key,
    recordedAt,
    continuedBy: null,
  };
}

/** One of several values, those of the first number the likelier. */
function often<Value>(
  ...choices: readonly (readonly [weight: number, values: readonly Value[]])[]
): fc.Arbitrary<Value> {
  return fc.oneof(
    ...choices.flatMap(([weight, values]) =>
      values.map((value) => ({ weight, arbitrary: fc.constant(value) })),
    ),
  );
}
