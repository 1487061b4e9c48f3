import type { Rational } from '../exact/rational.ts';
import { compare } from '../exact/rational.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { METHODS } from '../methods/catalogue.ts';
import type { Method } from '../methods/method.ts';
import type { Score } from '../methods/score.ts';
import { scoreOf } from '../methods/score.ts';
import type { Followed, Placement } from '../state/followed.ts';
import { follow, putForwardBy } from '../state/followed.ts';
import type { Change } from './change.ts';
import { splitChange } from './change.ts';
import type { Counts } from './counts.ts';
import { countAgreement, countImplementation, coverageOf, scoredAmong } from './counts.ts';
import type { ListedMovement } from './movement-list.ts';
import { listMovement } from './movement-list.ts';
import type { Point } from './points.ts';
import { meetingPoints } from './points.ts';
import type { SaidAtMeetings } from './restated-share.ts';
import { countSaidAtMeetings, restatedShareOf } from './restated-share.ts';

/** All that is reckoned at one point, exactly; how it is shown is another matter. */
export interface Reckoning extends ListedMovement {
  readonly point: Point;
  /** How many items are scored. */
  readonly n: number;
  /** Null where nothing is agreed. */
  readonly score: Score | null;
  readonly coverage: Rational | null;
  /** The best score at this point or before. */
  readonly highWater: Rational | null;
  readonly counts: Counts;
  /** Against the point before; null where either has no score. */
  readonly change: Change | null;
  readonly restatedShare: Rational | null;
  /** What the method looked at. */
  readonly population: readonly Placement[];
}

/** The reckonings of a series: one for each meeting in order, and one at the date asked about. */
export interface ReckonedSeries {
  readonly points: readonly Reckoning[];
  readonly current: Reckoning;
}

/**
 * Reckon a whole series. The ledger is followed once; every point then only looks up states, so the cost is
 * that of sorting the assertions plus items times points.
 */
export function reckonSeries(facts: LedgerFacts, question: Question): ReckonedSeries {
  const followed = follow(facts, question);
  const meetings = meetingPoints(facts, question);
  const said = countSaidAtMeetings(followed, meetings);
  const points: Reckoning[] = [];
  for (const point of meetings) {
    points.push(reckonAt(followed, said, point, points.at(-1) ?? null));
  }
  const now: Point = { meeting: null, day: followed.asOf };
  return { points, current: reckonAt(followed, said, now, points.at(-1) ?? null) };
}

/** What a method looks at among the items put forward. */
export function populationOf(
  method: Method,
  putForward: readonly Placement[],
  question: Question,
): readonly Placement[] {
  return method.over === 'put_forward' ? putForward : scoredAmong(putForward, question);
}

function reckonAt(
  followed: Followed,
  said: SaidAtMeetings,
  point: Point,
  before: Reckoning | null,
): Reckoning {
  const { question } = followed;
  const method = METHODS[question.method];
  const putForward = putForwardBy(followed, point.day);
  const scored = scoredAmong(putForward, question);
  const population = populationOf(method, putForward, question);
  const score = scoreOf(method, population);
  return {
    point,
    n: scored.length,
    score,
    coverage: coverageOf(scored),
    highWater: higher(before?.highWater ?? null, score?.score ?? null),
    counts: { implementation: countImplementation(scored), agreement: countAgreement(putForward) },
    change: before?.score && score ? splitChange(method, before.population, population) : null,
    restatedShare: restatedShareOf(said, point.meeting),
    population,
    ...listMovement(putForward, { from: before?.point.day ?? null, to: point.day }),
  };
}

function higher(a: Rational | null, b: Rational | null): Rational | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) < 0 ? b : a;
}
