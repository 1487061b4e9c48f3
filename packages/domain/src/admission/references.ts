import type { AssertionFact } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import { agreementNamedBy, partyOf } from '../ledger/acts.ts';
import type { Fault } from './fault.ts';
import { fault } from './fault.ts';

/** Item, meeting and party have to be of this process; any role may have an account. */
export function faultsOfReferences(facts: LedgerFacts, entry: AssertionFact): readonly Fault[] {
  const party = partyOf(entry.account);
  return [
    ...unless(has(facts.items, entry.item), 'item_unknown', 'item'),
    ...unless(entry.meeting === null || has(facts.meetings, entry.meeting), 'meeting_unknown', 'meeting'),
    ...unless(party === null || has(facts.parties, party), 'party_unknown', 'account'),
  ];
}

/** An act that names an agreement may leave the word out, but not say another. */
export function faultsOfWording(entry: AssertionFact): readonly Fault[] {
  const named = agreementNamedBy(entry.act);
  const fits = named === null || entry.agreement === null || entry.agreement === named;
  return unless(fits, 'agreement_does_not_fit_act', 'agreement');
}

function has(facts: readonly { readonly key: string }[], key: string): boolean {
  return facts.some((fact) => fact.key === key);
}

function unless(holds: boolean, code: Fault['code'], field: string): readonly Fault[] {
  return holds ? [] : [fault(code, field)];
}
