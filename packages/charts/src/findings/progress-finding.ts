import type { CurrentPoint, MovementBetween, Progress } from '@parley/contracts';
import { dateText, decimal, type Words } from '@parley/words';

type Figures = CurrentPoint;
type Change = Figures['change'];

/** Two points to compare: where the series stands, and where it stood before. */
export interface Comparison {
  now: Pick<Figures, 'score' | 'movement' | 'change'>;
  before: Pick<Figures, 'score' | 'at'>;
  /** The meeting since which: its number where all points are of one track, else null. */
  ordinal: number | null;
}

/**
 * What to compare: the state as of the asked day with the last meeting; where that day is the meeting's own, or
 * nothing happened since, the last two meetings.
 *
 * @returns null where there is nothing to compare with
 */
export function comparisonOf({ points, current }: Progress): Comparison | null {
  const last = points.at(-1);
  const before = points.at(-2);
  const ordinalOf = (point: (typeof points)[number]) =>
    new Set(points.map(({ meeting }) => meeting.track)).size === 1 ? point.meeting.ordinal : null;
  if (last === undefined) return null;
  if (hasNews(current)) return { now: current, before: last, ordinal: ordinalOf(last) };
  return before === undefined ? null : { now: last, before, ordinal: ordinalOf(before) };
}

/** The same from any point on, as the service compares it with the asked day; null where it begins at the beginning. */
export function comparisonSince(
  { from, to, movement, change }: MovementBetween,
  { points }: Progress,
): Comparison | null {
  if (from === null) return null;
  const oneTrack = new Set(points.map(({ meeting }) => meeting.track)).size === 1;
  return {
    now: { score: to.score, movement, change },
    before: from,
    ordinal: oneTrack && from.meeting !== null ? from.meeting.ordinal : null,
  };
}

const hasNews = ({ movement }: Figures): boolean =>
  Object.entries(movement).some(([kind, items]) => kind !== 'unchanged' && items.length > 0);

/** Why the score changed: the part of the change that weighs most in its direction, and one that held against it. */
export function causesOf(change: Change): { cause: Cause | null; against: Cause | null } {
  const total = change.total ?? 0;
  const parts = [
    { kind: 'movement', by: change.byMovement ?? 0 },
    { kind: 'newItems', by: change.byNewItems ?? 0 },
    { kind: 'leaving', by: change.byLeaving ?? 0 },
  ] as const;
  const strongest = (sign: number) =>
    parts.filter(({ by }) => by * sign > 0).sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  const main = total === 0 ? undefined : strongest(Math.sign(total));
  const other = total === 0 ? undefined : strongest(-Math.sign(total));
  return {
    cause: main ? causeOf(main) : null,
    against: main && other && Math.abs(other.by) >= Math.abs(main.by) * 0.6 ? causeOf(other) : null,
  };
}

export type Cause =
  'movementUp' | 'movementDown' | 'newItemsUp' | 'newItemsDown' | 'leavingUp' | 'leavingDown';

const causeOf = ({ kind, by }: { kind: 'movement' | 'newItems' | 'leaving'; by: number }): Cause =>
  `${kind}${by > 0 ? 'Up' : 'Down'}`;

const tellable = ['new', 'advanced', 'reversed', 'slipped', 'dropped', 'carriedOn'] as const;

/** The headline: what the chart shows, in one sentence. */
export function findingText(
  progress: Progress,
  locale: string,
  t: Words,
  comparison: Comparison | null = comparisonOf(progress),
): string {
  const { current, points } = progress;
  if (comparison === null) {
    if (points.length === 0) return t('finding.noMeetings');
    return current.score === null
      ? t('finding.nothingAgreed')
      : t('finding.first', { score: decimal(current.score, locale) });
  }
  const { now, before, ordinal } = comparison;
  const since =
    ordinal === null
      ? t('finding.sinceDate', { date: dateText(before.at, locale) })
      : t('finding.sinceMeeting', { ordinal });
  return changeText(since, { ...now, before: before.score }, locale, t);
}

/** What moved between two points and what that did to the score, in one sentence. */
export function changeText(
  since: string,
  told: Pick<Figures, 'movement' | 'change' | 'score'> & { before: number | null },
  locale: string,
  t: Words,
): string {
  const counts = tellable
    .map((kind) => ({ kind, count: told.movement[kind].length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`finding.${kind}`, { count, word: t('finding.number', { n: count }) }));
  const moved = counts.length === 0 ? t('finding.nothing') : counts.join(', ');
  return t('finding.sentence', { since, moved, score: scoreText(told, locale, t) });
}

function scoreText(
  { score, before, change }: Pick<Figures, 'score' | 'change'> & { before: number | null },
  locale: string,
  t: Words,
): string {
  if (score === null) return t('finding.noScore');
  if (before === null) return t('finding.firstScore', { to: decimal(score, locale) });
  if (score === before) return t('finding.sameScore', { to: decimal(score, locale) });
  const { cause, against } = causesOf(change);
  const way = t('finding.score', { from: decimal(before, locale), to: decimal(score, locale) });
  return [way, cause && t(`cause.${cause}`), against && t(`against.${against}`)].filter(Boolean).join(' ');
}
