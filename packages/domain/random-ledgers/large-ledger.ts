import type { Account, Act, AssertionFact, Level } from '../src/facts/assertion.ts';
import type { LedgerFacts } from '../src/facts/ledger-facts.ts';
import { dayNumber, isoDay } from '../src/time/civil-day.ts';

const FIRST_DAY = dayNumber(2000, 1, 1);
const DAYS = 9000;
const ACCOUNTS: readonly Account[] = ['joint', 'desk', 'observer', 'party:P1', 'party:P2', 'party:P3'];
const ACTS: readonly Act[] = ['discuss', 'reconfirm', 'agree', 'observe', 'observe', 'propose', 'expedite'];

/** How large a ledger is to be. */
export interface Size {
  readonly items: number;
  readonly meetings: number;
  readonly assertions: number;
}

/** A ledger of a given size, the same each time: every number comes from a small congruential generator. */
export function largeLedger(size: Size): LedgerFacts {
  const draw = generator(20_240_730);
  return {
    parties: ['P1', 'P2', 'P3'].map((key) => ({ key, role: 'party' })),
    items: times(size.items, (index) => ({
      key: `I${String(index).padStart(4, '0')}`,
      kind: index % 10 === 0 ? 'principle' : 'action',
      theme: `theme ${index % 7}`,
      obligors: ['P1'],
      weight: 1 + (index % 3),
      dueOn: index % 4 === 0 ? isoDay(FIRST_DAY + draw(DAYS)) : null,
    })),
    meetings: times(size.meetings, (index) => ({
      key: `M${index}`,
      track: 'T',
      ordinal: index + 1,
      status: 'held',
      heldOn: isoDay(FIRST_DAY + Math.floor((index * DAYS) / size.meetings)),
    })),
    assertions: times(size.assertions, (index) => assertion(index, size, draw)),
    milestones: [],
  };
}

function assertion(index: number, size: Size, draw: (below: number) => number): AssertionFact {
  const act = ACTS[draw(ACTS.length)] ?? 'observe';
  return {
    key: `A${String(index).padStart(6, '0')}`,
    item: `I${String(draw(size.items)).padStart(4, '0')}`,
    effectiveOn: isoDay(FIRST_DAY + draw(DAYS)),
    recordedAt: `2025-01-01T00:00:00.${String(index % 1000).padStart(3, '0')}Z`,
    sequence: index,
    meeting: draw(3) === 0 ? `M${draw(size.meetings)}` : null,
    account: ACCOUNTS[draw(ACCOUNTS.length)] ?? 'desk',
    act,
    agreement: act === 'agree' || act === 'reconfirm' ? 'agreed' : null,
    legal: null,
    implementation: act === 'observe' ? levelOf(draw(4)) : null,
    generic: false,
    corrects: null,
    continuedBy: null,
  };
}

function levelOf(number: number): Level {
  return number === 0 ? 0 : number === 1 ? 1 : number === 2 ? 2 : 3;
}

function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
