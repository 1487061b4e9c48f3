import type { Account, Act, Agreement, AssertionFact } from '../facts/assertion.ts';

/** Acts that say again what was said before, or press for it, and promise nothing further. */
export function restates(act: Act): boolean {
  return act === 'reconfirm' || act === 'expedite' || act === 'discuss';
}

/** The act by which the world is said to have gone backwards. */
export function reverses(act: Act): boolean {
  return act === 'reverse';
}

/** Whether an assertion has another item carry this one on. */
export function carriesOn(assertion: AssertionFact, act: Act = assertion.act): boolean {
  return act === 'continue' || assertion.continuedBy !== null;
}

/** The agreement that an act names by itself, or null for the acts that do not bear on it. */
export function agreementNamedBy(act: Act): Agreement | null {
  if (act === 'propose') return 'proposed';
  if (act === 'agree') return 'agreed';
  if (act === 'deny') return 'denied';
  if (act === 'withdraw') return 'withdrawn';
  return null;
}

/**
 * The word of an assertion on agreement: the one it carries, or else the one that its act names, so that a
 * bare "withdraw" withdraws.
 */
export function wordOnAgreement(assertion: AssertionFact, act: Act = assertion.act): Agreement | null {
  return assertion.agreement ?? agreementNamedBy(act);
}

/** Whether an account speaks at the table; the desk and the observers only write about it. */
export function speaksAtTheTable(account: Account): boolean {
  return account === 'joint' || account.startsWith('party:');
}

/** The account of a party. */
export function accountOf(party: string): Account {
  return `party:${party}`;
}

/** The party whose account it is, or null for joint texts, observers and the desk. */
export function partyOf(account: Account): string | null {
  return account.startsWith('party:') ? account.slice('party:'.length) : null;
}
