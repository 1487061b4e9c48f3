import type { Account, Agreement } from '../facts/assertion.ts';
import type { Reading } from '../facts/reading.ts';
import type { Stance, Stances } from './stance.ts';
import { accountsThatCount, corroborationOf, isUncontested } from './stance.ts';

/** What stands on agreement under a reading, and the assertions on which that rests. */
export interface ReadAgreement {
  readonly agreement: Agreement;
  readonly rests: readonly string[];
}

const NOTHING: ReadAgreement = { agreement: 'none', rests: [] };

/** For the reading `any`: the furthest word that anybody stands by. */
const FURTHEST_FIRST: readonly Agreement[] = ['agreed', 'proposed', 'withdrawn', 'denied'];

/**
 * The agreement of an item under a reading.
 *
 * - `resolved`: the desk's assessment where it has one, else the uncontested stance of the sides;
 * - `joint`: the uncontested stance alone (every side says the same, jointly or each for itself);
 * - `any`: the furthest of all accounts' latest words (agreed, proposed, withdrawn, denied), so that one
 *   side's claim counts;
 * - `party:<key>`: that party's own stance; a joint text is a word of each side but of no third party.
 */
export function agreementUnder(reading: Reading, stances: Stances, sides: readonly string[]): ReadAgreement {
  switch (reading) {
    case 'resolved':
      return said(stances.get('desk')) ?? uncontested(stances, sides);
    case 'joint':
      return uncontested(stances, sides);
    case 'any':
      return furthest(stances);
    default:
      return said(stances.get(reading)) ?? NOTHING;
  }
}

/**
 * Whether a reading accepts what only some accounts have recorded. Joint texts and the desk are accepted under
 * every reading, for which item carries another on is a matter of the record, not of a side's stance; so is
 * what every side has said. One account alone counts under `any` and under its own party's reading.
 */
export function accepts(reading: Reading, accounts: ReadonlySet<Account>, sides: readonly string[]): boolean {
  if (accounts.has('joint') || accounts.has('desk')) return true;
  if (reading === 'any') return accounts.size > 0;
  if (reading !== 'resolved' && reading !== 'joint') return accounts.has(reading);
  return sides.length > 0 && accountsThatCount(sides).every((account) => accounts.has(account));
}

function said(stance: Stance | undefined): ReadAgreement | null {
  return stance ? { agreement: stance.agreement, rests: [stance.assertion] } : null;
}

function uncontested(stances: Stances, sides: readonly string[]): ReadAgreement {
  if (!isUncontested(corroborationOf(stances, sides))) return NOTHING;
  return shared(accountsThatCount(sides).flatMap((account) => stances.get(account) ?? []));
}

function furthest(stances: Stances): ReadAgreement {
  const words = [...stances.values()];
  const agreement = FURTHEST_FIRST.find((step) => words.some((word) => word.agreement === step));
  return shared(words.filter((word) => word.agreement === agreement));
}

function shared(words: readonly Stance[]): ReadAgreement {
  const [first] = words;
  if (!first) return NOTHING;
  return { agreement: first.agreement, rests: [...new Set(words.map((word) => word.assertion))].sort() };
}
