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
  /** Least and most that may be true: 0 to 3 without evidence, the accounts' spread where they differ. */
  readonly low: Level;
  readonly high: Level;
  /** Keys of the assertions that stand, in key order. */
  readonly rests: readonly string[];
}

const UNKNOWN: Implementation = { level: null, low: 0, high: 3, rests: [] };

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
 * A lower word that a higher one overtook on a later day is no difference: the world moved on. What is left
 * differs as soon as it is not all the same, because then either two accounts gave different levels for one
 * day, or a later account saw less than an earlier one that still stands, and levels do not fall by
 * themselves. The desk decides if its word is among them, else the latest one does; the spread is kept.
 */
export function settleImplementation(words: readonly Evidence[]): Implementation {
  const standing = standingEvidence(words);
  const deciding = standing.find((word) => word.account === 'desk') ?? standing.at(-1);
  if (!deciding) return UNKNOWN;
  const levels = standing.map((word) => word.level);
  return {
    level: deciding.level,
    low: levels.reduce((least, level) => (level < least ? level : least)),
    high: levels.reduce((most, level) => (level > most ? level : most)),
    rests: standing.map((word) => word.assertion).sort(),
  };
}

/** Whether accounts differ on a level that somebody has given. */
export function isDisputed(implementation: Implementation): boolean {
  return implementation.level !== null && implementation.low !== implementation.high;
}

/** The words that no later, higher word has overtaken, in the order of the ledger. */
export function standingEvidence(words: readonly Evidence[]): readonly Evidence[] {
  return words.filter((word) => !isOvertaken(word, words));
}

function isOvertaken(word: Evidence, words: readonly Evidence[]): boolean {
  return words.some((other) => other.day > word.day && other.level > word.level);
}
