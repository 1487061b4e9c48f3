import type { Account, Agreement } from '../facts/assertion.ts';
import { accountOf, wordOnAgreement } from '../ledger/acts.ts';
import type { Standing } from '../ledger/standing.ts';

/** How far the accounts bear each other out on the agreement of an item. */
export type Corroboration = 'joint' | 'corroborated' | 'claimed' | 'contradicted' | 'none';

/** The latest word of one account on agreement. */
export interface Stance {
  readonly agreement: Agreement;
  /** Whether a joint text said it, in the party's name among others. */
  readonly joint: boolean;
  /** Key of the assertion. */
  readonly assertion: string;
}

/** The latest word of every account that has spoken. A side's entry holds its own and joint words alike. */
export type Stances = ReadonlyMap<Account, Stance>;

/**
 * The accounts whose agreement makes a thing agreed. While a process has no sides yet, a joint text can only
 * speak for itself.
 */
export function accountsThatCount(sides: readonly string[]): readonly Account[] {
  return sides.length === 0 ? ['joint'] : sides.map(accountOf);
}

/** Whose word an assertion is on agreement: a joint text is one of every side, anything else of its own account. */
export function voicesOf(account: Account, sides: readonly string[]): readonly Account[] {
  return account === 'joint' ? accountsThatCount(sides) : [account];
}

/** Hear one more assertion. The word `none` takes the word of its voices back. */
export function withWord(stances: Stances, standing: Standing, sides: readonly string[]): Stances {
  const agreement = wordOnAgreement(standing.fact, standing.act);
  if (agreement === null) return stances;
  const joint = standing.fact.account === 'joint';
  const heard = new Map(stances);
  for (const account of voicesOf(standing.fact.account, sides)) {
    if (agreement === 'none') heard.delete(account);
    else heard.set(account, { agreement, joint, assertion: standing.fact.key });
  }
  return heard;
}

/**
 * How the sides' stances stand to each other. Observers, the desk and third parties do not enter. Two stances
 * differ as soon as their words do: one side's "agreed" against the other's "proposed" is a contradiction.
 */
export function corroborationOf(stances: Stances, sides: readonly string[]): Corroboration {
  const counting = accountsThatCount(sides);
  const words = counting.flatMap((account) => stances.get(account) ?? []);
  const [first] = words;
  if (!first) return 'none';
  if (words.some((word) => word.agreement !== first.agreement)) return 'contradicted';
  if (words.length < counting.length) return 'claimed';
  return words.every((word) => word.joint) ? 'joint' : 'corroborated';
}

/** Whether no side contests it and none is missing. */
export function isUncontested(corroboration: Corroboration): boolean {
  return corroboration === 'joint' || corroboration === 'corroborated';
}
