import { presentScore, presentShare } from '../exact/present.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import type { Edtf } from '../time/edtf.ts';
import type { IsoDay } from '../time/civil-day.ts';
import { isoDay } from '../time/civil-day.ts';
import type { Change } from './change.ts';
import type { Counts } from './counts.ts';
import type { Movement } from './movement-list.ts';
import type { Reckoning } from './reckoning.ts';
import { reckonSeries } from './reckoning.ts';

/** The meeting of a point. */
export interface PointMeeting {
  readonly key: string;
  readonly track: string;
  readonly ordinal: number;
  readonly heldOn: Edtf;
}

/** A change as it is shown, in percentage points; all null where there is no score to compare with. */
export type ShownChange = Readonly<Record<keyof Change, number | null>>;

/** A point as it is shown: scores in percent, rounded half up to one decimal. */
export interface ProgressPoint {
  /** Null for the point at the date asked about. */
  readonly meeting: PointMeeting | null;
  /** The day of the point, the last of its period. */
  readonly at: IsoDay;
  readonly n: number;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number | null;
  readonly highWater: number | null;
  readonly counts: Counts;
  readonly movement: Movement;
  readonly change: ShownChange;
  /** The part, 0 to 1, of what was said at the meeting that only restates; null where nothing was said. */
  readonly restatedShare: number | null;
  /** Those of `movement.reconfirmed` that no sentence named. */
  readonly reconfirmedGenerically: readonly string[];
}

/** Progress across the meetings, and at the date asked about. */
export interface ProgressSeries {
  readonly points: readonly ProgressPoint[];
  readonly current: ProgressPoint;
}

/**
 * Progress across the meetings of the chosen tracks.
 *
 * @returns one point for each meeting held by `asOf`, in order of time, and the point at `asOf`; the
 *   movement and change of each are against the point before it, of the first from the beginning
 * @throws NotEdtfError, NotInstantError
 */
export function progressSeries(facts: LedgerFacts, question: Question): ProgressSeries {
  const { points, current } = reckonSeries(facts, question);
  return { points: points.map(showPoint), current: showPoint(current) };
}

/** A reckoning as it is shown. */
export function showPoint(reckoning: Reckoning): ProgressPoint {
  const { change, counts, movement, n, point, reconfirmedGenerically, score } = reckoning;
  return {
    meeting: showMeeting(reckoning),
    at: isoDay(point.day),
    n,
    score: presentScore(score && score.score),
    low: presentScore(score && score.low),
    high: presentScore(score && score.high),
    coverage: presentShare(reckoning.coverage),
    highWater: presentScore(reckoning.highWater),
    counts,
    movement,
    change: showChange(change),
    restatedShare: presentShare(reckoning.restatedShare),
    reconfirmedGenerically,
  };
}

/** A change as it is shown. Each part is rounded by itself, so that shown parts may miss the total by 0.1. */
export function showChange(change: Change | null): ShownChange {
  return {
    total: presentScore(change && change.total),
    byMovement: presentScore(change && change.byMovement),
    byNewItems: presentScore(change && change.byNewItems),
    byLeaving: presentScore(change && change.byLeaving),
  };
}

function showMeeting({ point: { day, meeting } }: Reckoning): PointMeeting | null {
  if (!meeting) return null;
  const { heldOn, key, ordinal, track } = meeting;
  return { key, track, ordinal, heldOn: heldOn ?? isoDay(day) };
}
