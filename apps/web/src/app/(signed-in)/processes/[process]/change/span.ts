import type { MovementBetween, Progress } from '@parley/contracts';
import { dateText, timeOf, type Words } from '@parley/words';
import type { SearchParams } from '../../../../../features/lens/lens.ts';
import { comparisonOf } from '@parley/charts/findings';

/** How the address says "from the beginning"; no `from` at all leaves it to the page. */
export const beginning = 'beginning';

/** Two points as the API names them: meetings by key, or days. */
export interface Span {
  /** null: from the beginning. */
  from: string | null;
  /** null: the asked day. */
  to: string | null;
}

/**
 * What the address compares; what it leaves out is filled in so that the last two points are compared.
 *
 * @param since from where on the lens wants changes told
 */
export function spanOf(search: SearchParams, progress: Progress, since: string | null = null): Span {
  const [from, to] = [one(search.from) ?? since, one(search.to)];
  if (from === beginning) return { from: null, to };
  if (from !== null) return { from, to };
  return to === null ? lastTwo(progress) : { from: meetingBefore(to, progress), to };
}

/** The span that the overview tells of, so that both say the same. */
function lastTwo(progress: Progress): Span {
  const comparison = comparisonOf(progress);
  const [before, last] = [progress.points.at(-2), progress.points.at(-1)];
  if (comparison === null) return { from: null, to: last?.meeting.key ?? null };
  if (comparison.now === progress.current) return { from: last?.meeting.key ?? null, to: null };
  return { from: before?.meeting.key ?? null, to: last?.meeting.key ?? null };
}

function meetingBefore(to: string, { points }: Progress): string | null {
  const named = points.findIndex(({ meeting }) => meeting.key === to.replace(/^key:/, ''));
  if (named !== -1) return points[named - 1]?.meeting.key ?? null;
  const end = timeOf(to);
  return points.findLast(({ at }) => timeOf(at) < end)?.meeting.key ?? null;
}

const one = (value: string | string[] | undefined): string | null => [value ?? []].flat()[0] || null;

type End = Exclude<MovementBetween['from'], null>;

/** What a sentence on the change begins with: "Since meeting 6" up to the asked day, else "From meeting 4 to meeting 5". */
export function spanText(
  { from, to, asOf }: MovementBetween,
  oneTrack: boolean,
  locale: string,
  t: Words,
): string {
  if (from === null || to.meeting !== null || to.at !== asOf) {
    return t('change.between', {
      from: endName(from, oneTrack, locale, t),
      to: endName(to, oneTrack, locale, t),
    });
  }
  return from.meeting !== null && oneTrack
    ? t('finding.sinceMeeting', { ordinal: from.meeting.ordinal })
    : t('finding.sinceDate', { date: dateText(from.at, locale) });
}

/** A point in a sentence: "meeting 4" where all meetings are of one track, else its day. */
export function endName(end: End | null, oneTrack: boolean, locale: string, t: Words): string {
  if (end === null) return t('change.beginning');
  return end.meeting !== null && oneTrack
    ? t('change.meeting', { ordinal: end.meeting.ordinal })
    : dateText(end.at, locale);
}
