import type { CurrentPoint, MeetingOfPoint, Progress, ProgressPoint } from '@parley/contracts';
import type { ProgressPoint as PointOfDomain, ProgressSeries, Question } from '@parley/domain';
import { localized } from '../../platform/database/index.ts';
import type { FactRows } from '../ledger/index.ts';
import type { Viewpoint } from '../processes/index.ts';
import { digestOf } from './digest.ts';
import { toMovement } from './movement-classes.ts';

/** The head of everything reckoned. */
export const headOf = (view: Viewpoint, question: Question, figures: object) => ({
  process: { id: view.processId, slug: view.slug, revision: view.revision },
  reading: question.reading,
  method: question.method,
  asOf: question.asOf,
  knownAt: question.knownAt,
  digest: digestOf({
    reading: question.reading,
    method: question.method,
    asOf: question.asOf,
    ...figures,
  }),
});

/** The head of what is told of one thing, which no method scores. */
export const headOfOne = (view: Viewpoint, { reading, asOf, knownAt }: Question, figures: object) => ({
  process: { id: view.processId, slug: view.slug, revision: view.revision },
  reading,
  asOf,
  knownAt,
  digest: digestOf({ reading, asOf, ...figures }),
});

export function toProgress(
  view: Viewpoint,
  question: Question,
  series: ProgressSeries,
  { meetings, tracks }: FactRows,
): Progress {
  const byKey = new Map(meetingsOfPoints({ meetings, tracks }).map((meeting) => [meeting.key, meeting]));
  const points = series.points.map((point) => ({ meeting: point.meeting, ...figuresOf(point) }));
  const current = figuresOf(series.current);
  return {
    ...headOf(view, question, { points, current }),
    points: points.flatMap(({ meeting, ...figures }): ProgressPoint[] => {
      const shown = meeting === null ? undefined : byKey.get(meeting.key);
      return shown === undefined ? [] : [{ meeting: shown, ...figures }];
    }),
    current,
  };
}

/** The meetings that there are, as points show them. */
export function meetingsOfPoints({
  meetings,
  tracks,
}: Pick<FactRows, 'meetings' | 'tracks'>): MeetingOfPoint[] {
  const tracksById = new Map(tracks.map(({ id, key }) => [id, key]));
  return meetings.map(({ id, key, trackId, ordinal, heldOn, title }) => ({
    id,
    key,
    track: tracksById.get(trackId) ?? '',
    ordinal,
    heldOn: heldOn ?? '',
    title: localized(title),
  }));
}

function figuresOf({ movement, ...point }: PointOfDomain): CurrentPoint {
  return {
    at: point.at,
    n: point.n,
    score: point.score,
    low: point.low,
    high: point.high,
    coverage: point.coverage,
    highWater: point.highWater,
    counts: point.counts,
    movement: toMovement(movement),
    change: point.change,
  };
}
