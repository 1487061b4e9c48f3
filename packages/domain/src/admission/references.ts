import type { AssertionFact } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import { sidesOf } from '../facts/party.ts';
import { agreementNamedBy, partyOf, reverses } from '../ledger/acts.ts';
import { saysSomething } from '../ledger/standing.ts';
import type { Fault } from './fault.ts';
import { fault } from './fault.ts';

/**
 * Item, meeting and party have to be of this process. A party's account is that of a side: what a mediator or a
 * host says is an observer's, since it neither promises nor counts as a stance.
 */
export function faultsOfReferences(facts: LedgerFacts, entry: AssertionFact): readonly Fault[] {
  return [
    ...unless(has(facts.items, entry.item), 'item_unknown', 'item'),
    ...unless(entry.meeting === null || has(facts.meetings, entry.meeting), 'meeting_unknown', 'meeting'),
    ...faultsOfAccount(facts, partyOf(entry.account)),
  ];
}

function faultsOfAccount({ parties }: LedgerFacts, party: string | null): readonly Fault[] {
  if (party === null) return [];
  if (!has(parties, party)) return [fault('party_unknown', 'account')];
  return unless(sidesOf(parties).includes(party), 'party_takes_no_side', 'account');
}

/** An act that names an agreement may leave the word out, but not say another. A reversal says to where. */
export function faultsOfWording(entry: AssertionFact): readonly Fault[] {
  const named = agreementNamedBy(entry.act);
  const fits = named === null || entry.agreement === null || entry.agreement === named;
  return [
    ...unless(fits, 'agreement_does_not_fit_act', 'agreement'),
    ...unless(!reverses(entry.act) || saysSomething(entry), 'reversal_says_nothing', 'act'),
  ];
}

/** The keys of each list. A batch asks as often as it has entries, of lists that may be as long. */
const keysOf = new WeakMap<readonly Keyed[], ReadonlySet<string>>();

interface Keyed {
  readonly key: string;
}

function has(facts: readonly Keyed[], key: string): boolean {
  const keys = keysOf.get(facts) ?? new Set(facts.map((fact) => fact.key));
  keysOf.set(facts, keys);
  return keys.has(key);
}

function unless(holds: boolean, code: Fault['code'], field: string): readonly Fault[] {
  return holds ? [] : [fault(code, field)];
}
