import type { Account, Act, AssertionFact } from '../facts/assertion.ts';
import type { ItemFact } from '../facts/item.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { MeetingFact } from '../facts/meeting.ts';
import type { Question } from '../facts/question.ts';
import { ask } from '../facts/question.ts';
import type { Edtf } from '../time/edtf.ts';

/** Two sides, one supporter, and items A to E, all actions: the ledger that a test fills in. */
export function ledgerOf(assertions: readonly AssertionFact[], more: Partial<LedgerFacts> = {}): LedgerFacts {
  return {
    parties: [
      { key: 'TR', role: 'party' },
      { key: 'AM', role: 'party' },
      { key: 'RU', role: 'supporter' },
    ],
    items: ['A', 'B', 'C', 'D', 'E'].map((key) => itemOf(key)),
    meetings: [],
    assertions,
    milestones: [],
    ...more,
  };
}

/** An action of weight 1 without a due date. */
export function itemOf(key: string, more: Partial<ItemFact> = {}): ItemFact {
  return { key, kind: 'action', theme: 'border', obligors: ['TR', 'AM'], weight: 1, dueOn: null, ...more };
}

/** A meeting held on a day. */
export function heldOn(key: string, day: Edtf, more: Partial<MeetingFact> = {}): MeetingFact {
  return { key, track: 'SR', ordinal: 1, status: 'held', heldOn: day, ...more };
}

/** One assertion; its key names what it is, its recording follows its effective date. */
export function says(
  key: string,
  item: string,
  effectiveOn: Edtf,
  account: Account,
  act: Act,
  words: Partial<AssertionFact> = {},
): AssertionFact {
  return {
    key,
    item,
    effectiveOn,
    recordedAt: '2024-01-01T00:00:00.000Z',
    sequence: 0,
    meeting: null,
    account,
    act,
    agreement: null,
    legal: null,
    implementation: null,
    generic: false,
    corrects: null,
    continuedBy: null,
    ...words,
  };
}

/** A question with everything known. */
export function askAt(asOf: Edtf, more: Partial<Question> = {}): Question {
  return ask({ asOf, knownAt: '2030-01-01T00:00:00.000Z', ...more });
}
