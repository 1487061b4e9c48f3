import type { CurrentPoint, Event, Progress, ProgressPoint } from '@parley/contracts';
import { dateText, decimal, noFigure, plain, signed, timeOf, type Words } from '@parley/words';
import { classesOf, type Level, type LevelCounts, levels } from '../findings/index.ts';

/** A point as the chart draws it: figures to place, and finished words to show. */
export interface ChartPoint {
  key: string;
  /** The state at the asked day, which is no meeting. */
  isNow: boolean;
  time: number;
  /** Under the bar: the meeting's number, or its key where several tracks are shown. */
  label: string;
  when: string;
  title: string;
  score: number | null;
  scoreText: string;
  band: [number, number] | null;
  highWater: number | null;
  counts: LevelCounts;
  lines: { level: Level; text: string }[];
  facts: string[];
}

export interface ChartEvent {
  key: string;
  time: number;
  when: string;
  title: string;
}

/** The points of the series, and the state at the asked day where that is later than the last meeting. */
export function chartPoints(progress: Progress, locale: string, t: Words): ChartPoint[] {
  const oneTrack = new Set(progress.points.map(({ meeting }) => meeting.track)).size <= 1;
  const meetings = progress.points.map((point) => ({
    ...commonOf(point, locale, t),
    key: point.meeting.key,
    isNow: false,
    label: oneTrack ? String(point.meeting.ordinal) : point.meeting.key,
    when: dateText(point.meeting.heldOn, locale, 'short'),
    title: plain(point.meeting.title, locale),
  }));
  if (!showsNow(progress)) return meetings;
  const now = {
    ...commonOf(progress.current, locale, t),
    key: 'now',
    isNow: true,
    label: t('chart.now'),
    when: dateText(progress.asOf, locale, 'short'),
    title: t('chart.asOf', { date: dateText(progress.asOf, locale) }),
  };
  return [...meetings, now];
}

/** Whether the asked day is later than the last meeting, so that it makes a point of its own. */
export function showsNow({ points, asOf }: Progress): boolean {
  const last = points.at(-1);
  return last !== undefined && timeOf(asOf) > timeOf(last.at);
}

function commonOf(point: CurrentPoint | ProgressPoint, locale: string, t: Words) {
  const counts = point.counts.implementation;
  const { change } = point;
  const moved = classesOf(point.movement).filter(({ kind }) => kind !== 'unchanged');
  const facts = [
    change.total === null
      ? null
      : t('chart.change', {
          total: signed(change.total, locale),
          movement: signed(change.byMovement ?? 0, locale),
          newItems: signed(change.byNewItems ?? 0, locale),
          leaving: signed(change.byLeaving ?? 0, locale),
        }),
    point.low === point.high || point.low === null || point.high === null
      ? null
      : t('chart.interval', { low: decimal(point.low, locale), high: decimal(point.high, locale) }),
    ...moved.map(({ kind, items }) =>
      t('chart.moved', { kind: t(`movement.${kind}`), items: items.join(', ') }),
    ),
  ];
  return {
    time: timeOf(point.at),
    score: point.score,
    scoreText: point.score === null ? noFigure : decimal(point.score, locale),
    band: bandOf(point),
    highWater: point.highWater,
    counts,
    lines: levels
      .toReversed()
      .filter((level) => counts[level] > 0)
      .map((level) => ({
        level,
        text: t('chart.levelCount', { count: counts[level], level: t(`level.${level}`) }),
      })),
    facts: facts.filter((fact) => fact !== null),
  };
}

const bandOf = ({ low, high }: CurrentPoint): [number, number] | null =>
  low === null || high === null ? null : [low, high];

/** The events between the first point and the last: those before have no meeting to be read against. */
export function chartEvents(
  events: readonly Event[],
  points: readonly ChartPoint[],
  locale: string,
): ChartEvent[] {
  const first = points[0]?.time ?? Infinity;
  const last = points.at(-1)?.time ?? -Infinity;
  return events
    .map((event) => ({
      key: event.key,
      time: timeOf(event.occurredOn),
      when: dateText(event.occurredOn, locale),
      title: plain(event.title, locale),
    }))
    .filter(({ time }) => time >= first && time <= last)
    .sort((a, b) => a.time - b.time);
}
