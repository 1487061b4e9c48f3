import type { CurrentPoint, Progress } from '@parley/contracts';
import { dateText, decimal, noFigure, plain, timeOf, type Words } from '@parley/words';
import { showsNow } from '../progress/chart-model.ts';

/** How a line is drawn: the joint texts in ink, each side in its own colour, dash and mark, what else is asked faintly. */
export type Look = 'joint' | 'side1' | 'side2' | 'side3' | 'asked';

/** The score over time by one account. */
export interface Series {
  reading: string;
  name: string;
  look: Look;
  scores: (number | null)[];
  texts: string[];
  bands: ([number, number] | null)[];
}

/** A moment at which all are asked. */
export interface Moment {
  key: string;
  time: number;
  label: string;
  when: string;
  title: string;
  /** How many items the sides contradict each other on. */
  contradicted: number;
}

/** A moment with its place in the chart. */
export type Placed = Moment & { x: number; index: number };

const sideLooks = ['side1', 'side2', 'side3'] as const;

export function lookOf(reading: string, sides: readonly string[]): Look {
  if (reading === 'joint') return 'joint';
  const side = sides.indexOf(reading);
  return side === -1 ? 'asked' : (sideLooks[side % sideLooks.length] ?? 'side3');
}

const pointsOf = (progress: Progress): CurrentPoint[] =>
  showsNow(progress) ? [...progress.points, progress.current] : [...progress.points];

/** The score of one reading at every moment, ready to draw and to read. */
export function seriesOf(
  progress: Progress,
  names: { name: string; sides: readonly string[] },
  locale: string,
): Series {
  const points = pointsOf(progress);
  return {
    reading: progress.reading,
    name: names.name,
    look: lookOf(progress.reading, names.sides),
    scores: points.map(({ score }) => score),
    texts: points.map((point) => textOf(point, locale)),
    bands: points.map(({ low, high }) => (low === null || high === null ? null : [low, high])),
  };
}

function textOf({ score, low, high }: CurrentPoint, locale: string): string {
  if (score === null) return noFigure;
  const own = decimal(score, locale);
  if (low === null || high === null || low === high) return own;
  return `${own} (${decimal(low, locale)}–${decimal(high, locale)})`;
}

/** The moments of a series: its meetings, and the asked day where that is later. */
export function momentsOf(progress: Progress, locale: string, t: Words): Moment[] {
  const oneTrack = new Set(progress.points.map(({ meeting }) => meeting.track)).size <= 1;
  const meetings = progress.points.map(({ meeting, at, counts }) => ({
    key: meeting.key,
    time: timeOf(at),
    label: oneTrack ? String(meeting.ordinal) : meeting.key,
    when: dateText(meeting.heldOn, locale, 'short'),
    title: plain(meeting.title, locale),
    contradicted: counts.agreement.contradicted,
  }));
  if (!showsNow(progress)) return meetings;
  const now = {
    key: 'now',
    time: timeOf(progress.asOf),
    label: t('chart.now'),
    when: dateText(progress.asOf, locale, 'short'),
    title: t('chart.asOf', { date: dateText(progress.asOf, locale) }),
    contradicted: progress.current.counts.agreement.contradicted,
  };
  return [...meetings, now];
}

/** What stands beside the ends of the lines, moved apart so that none covers another: heights, in the order given. */
export function apart(heights: readonly number[], gap: number, bottom: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let last = -Infinity;
  for (const index of order) {
    last = Math.max(heights[index] ?? 0, last + gap);
    placed[index] = last;
  }
  // What ran over the bottom goes back up, and pushes the others before it.
  let next = bottom + gap;
  for (const index of order.toReversed()) {
    next = Math.min(placed[index] ?? 0, next - gap);
    placed[index] = next;
  }
  return placed;
}
