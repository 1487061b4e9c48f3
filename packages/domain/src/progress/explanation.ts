import { apportion } from '../exact/apportion.ts';
import { presentScore } from '../exact/present.ts';
import { written } from '../exact/rational.ts';
import type { Level } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import type { MethodId } from '../methods/catalogue.ts';
import { METHODS } from '../methods/catalogue.ts';
import type { Score, Share } from '../methods/score.ts';
import { scoreOf, sharesOf } from '../methods/score.ts';
import { follow, putForwardBy } from '../state/followed.ts';
import type { IsoDay } from '../time/civil-day.ts';
import { isoDay } from '../time/civil-day.ts';
import { pointNamed } from './points.ts';
import { populationOf } from './reckoning.ts';

/** A score and its terms, exactly. */
export interface ExactExplanation {
  readonly at: IsoDay;
  readonly score: Score | null;
  readonly terms: readonly Share[];
}

/** One term as it is shown. */
export interface Term {
  readonly item: string;
  /** What the method counts for the item, 0 to its ceiling. */
  readonly value: number;
  /** The level of implementation, or null where there is no evidence. */
  readonly level: Level | null;
  readonly weight: number;
  /** Percentage points that it gives, with six decimals; the terms' add up to `precise` of the explanation. */
  readonly contribution: number;
  /** The same exactly, as a fraction that adds up. */
  readonly exact: string;
  /** Keys of the assertions on which the term rests, on agreement and on implementation. */
  readonly assertions: readonly string[];
}

/** A score as it is explained to a reader. */
export interface Explanation {
  readonly at: IsoDay;
  readonly method: MethodId;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The score with six decimals, which is what the contributions add up to, and which rounds to `score`. */
  readonly precise: number | null;
  /** The score as a fraction, to which the terms' fractions add up; null where there is none. */
  readonly exact: string | null;
  readonly terms: readonly Term[];
}

/**
 * Explain the score at a point, term by term.
 *
 * @param at the key of a meeting held by `asOf`, on any track, or an EDTF date
 * @returns terms in key order; none where nothing is agreed, which has no score either
 * @throws UnknownPointError
 */
export function explain(facts: LedgerFacts, question: Question, at: string): Explanation {
  const { at: day, score, terms } = explainExactly(facts, question, at);
  const { parts, total } = apportion(
    terms.map(({ contribution }) => contribution),
    6,
    1,
  );
  return {
    at: day,
    method: question.method,
    score: presentScore(score && score.score),
    low: presentScore(score && score.low),
    high: presentScore(score && score.high),
    precise: score && total,
    exact: score && written(score.score),
    terms: terms.map((term, index) => showTerm(term, parts[index] ?? 0)),
  };
}

/** As {@link explain}, in fractions. */
export function explainExactly(facts: LedgerFacts, question: Question, at: string): ExactExplanation {
  const { day } = pointNamed(facts, question, at);
  const method = METHODS[question.method];
  const population = populationOf(method, putForwardBy(follow(facts, question), day), question);
  const score = scoreOf(method, population);
  return { at: isoDay(day), score, terms: score ? sharesOf(method, population) : [] };
}

function showTerm({ contribution, placement: { state }, value, weight }: Share, shown: number): Term {
  return {
    item: state.item,
    value,
    level: state.implementation.level,
    weight,
    contribution: shown,
    exact: written(contribution),
    assertions: [...new Set([...state.agreementRests, ...state.implementation.rests])].sort(),
  };
}
