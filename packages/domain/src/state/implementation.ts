import type { Account, Level } from '../facts/assertion.ts';
import { reverses } from '../ledger/acts.ts';
import type { Standing } from '../ledger/standing.ts';
import type { DayNumber } from '../time/civil-day.ts';

/** The latest word of one account on implementation. */
export interface Evidence {
  readonly account: Account;
  readonly level: Level;
  readonly day: DayNumber;
  /** Key of the assertion. */
  readonly assertion: string;
}

/** How far an item is carried out, with the span of what may be true. */
export interface Implementation {
  /** The level that counts, or null where there is no evidence. */
  readonly level: Level | null;
  /** Whose word that is, or null where there is none. */
  readonly by: Account | null;
  /** Least and most that may be true: 0 to 3 without evidence, the accounts' spread where they differ. */
  readonly low: Level;
  readonly high: Level;
  /** Keys of the assertions that stand, in key order. */
  readonly rests: readonly string[];
}

const UNKNOWN: Implementation = { level: null, by: null, low: 0, high: 3, rests: [] };

/**
 * Hear one more assertion.
 *
 * @param words each account's latest word, in the order of the ledger
 * @returns the same with this one, if it says anything on implementation. A reversal ends every earlier word:
 *   after the world went backwards, what was seen before is no longer evidence of what is.
 */
export function withEvidence(words: readonly Evidence[], standing: Standing): readonly Evidence[] {
  const { account, implementation: level, key } = standing.fact;
  if (level === null) return words;
  const kept = reverses(standing.act) ? [] : words.filter((word) => word.account !== account);
  return [...kept, { account, level, day: standing.day, assertion: key }];
}

/**
 * Settle what the accounts' latest words come to.
 *
 * The desk's word decides wherever it has one, also against later and higher ones: a claim does not count until
 * the desk accepts it. Without it the highest does: a later, lower word of another account is a difference, not
 * a fall, for levels do not fall by themselves. What the deciding word has not overtaken is the spread.
 */
export function settleImplementation(words: readonly Evidence[]): Implementation {
  const deciding = decidingWord(words);
  if (!deciding) return UNKNOWN;
  const standing = standingEvidence(words);
  const levels = standing.map((word) => word.level);
  return {
    level: deciding.level,
    by: deciding.account,
    low: levels.reduce((least, level) => (level < least ? level : least)),
    high: levels.reduce((most, level) => (level > most ? level : most)),
    rests: standing.map((word) => word.assertion).sort(),
  };
}

/** Whether accounts differ on a level that somebody has given. */
export function isDisputed(implementation: Implementation): boolean {
  return implementation.level !== null && implementation.low !== implementation.high;
}

/**
 * The words that the deciding one has not overtaken, in the order of the ledger. It overtakes what is lower and
 * of an earlier day: the world moved on, and that is no difference. No other word does, for none but the deciding
 * one is held to be true.
 */
export function standingEvidence(words: readonly Evidence[]): readonly Evidence[] {
  const deciding = decidingWord(words);
  if (!deciding) return [];
  return words.filter((word) => word.day >= deciding.day || word.level >= deciding.level);
}

/** The desk's word; without one the highest, and of several that are as high the latest. */
function decidingWord(words: readonly Evidence[]): Evidence | undefined {
  return (
    words.find((word) => word.account === 'desk') ??
    words.reduce<Evidence | undefined>(
      (highest, word) => (highest && highest.level > word.level ? highest : word),
      undefined,
    )
  );
}
