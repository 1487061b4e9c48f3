import type { Item, MilestoneStanding } from '@parley/contracts';
import { dateText, plain, timeOf, type Words } from '@parley/words';
import { criterionText, inOrder, type Status, statusOf } from '../findings/index.ts';

/** A milestone as the timeline draws it: times to place, and finished words to show. */
export interface TimelineRow {
  key: string;
  title: string;
  status: Status;
  statusText: string;
  planned: number | null;
  plannedText: string | null;
  reached: number | null;
  /** Beside the mark: the day on which it was reached, or how many of its criteria are met. */
  label: string;
  criteria: { isMet: boolean; text: string }[];
}

export interface Timeline {
  rows: TimelineRow[];
  start: number;
  now: number;
  nowText: string;
  end: number;
}

interface Given {
  milestones: readonly MilestoneStanding[];
  /** What their criteria may name. */
  items: readonly Pick<Item, 'key' | 'title'>[];
  /** The day of the first meeting, from which the way is measured; null where there is none. */
  firstOn: string | null;
  asOf: string;
}

/** The timeline from the first meeting, or what was earlier, to the asked day, or what is planned later. */
export function timelineOf({ milestones, items, firstOn, asOf }: Given, locale: string, t: Words): Timeline {
  const now = timeOf(asOf);
  const names = new Map([...items, ...milestones].map(({ key, title }) => [key, plain(title, locale)]));
  const rows = inOrder(milestones).map((milestone): TimelineRow => {
    const { plannedOn, reachedOn, criteria, missing } = milestone;
    const status = statusOf(milestone);
    const met = criteria.length - missing.length;
    return {
      key: milestone.key,
      title: plain(milestone.title, locale),
      status,
      statusText: t(`milestones.status.${status}`),
      planned: plannedOn === null ? null : timeOf(plannedOn),
      plannedText: plannedOn === null ? null : dateText(plannedOn, locale, 'short'),
      reached: reachedOn === null ? null : timeOf(reachedOn),
      label: reachedOn === null ? `${met}/${criteria.length}` : dateText(reachedOn, locale, 'short'),
      criteria: criteria.map((criterion) => {
        const { key } = 'milestone' in criterion ? criterion.milestone : criterion.item;
        const wanted = criterionText(criterion, t);
        const name = names.get(key) ?? key;
        return { isMet: criterion.metOn !== null, text: wanted === '' ? name : `${name} – ${wanted}` };
      }),
    };
  });
  const times = rows.flatMap(({ planned, reached }) => [planned, reached]).filter((time) => time !== null);
  return {
    rows,
    start: Math.min(...times, firstOn === null ? now : timeOf(firstOn)),
    now,
    nowText: dateText(asOf, locale, 'short'),
    end: Math.max(...times, now),
  };
}
