import { comingMeetings, daysBetween, milestonesFinding, stallText, statusOf } from '@parley/charts/findings';
import { dateText, plain } from '@parley/words';
import type { BriefingFacts } from '../facts/facts.ts';
import type { ReportPart, Run } from '../model/report.ts';
import { heading, list, named } from '../telling/parts.ts';
import type { Telling } from '../telling/telling.ts';

/** A page has room for so many of each; how many more there are is said. */
const most = 3;

/** What lies ahead: the next meeting, the milestones that wait, what stands still. */
export function aheadParts(facts: BriefingFacts, telling: Telling): ReportPart[] {
  const { t } = telling;
  return [
    heading(t('ahead.title')),
    ...list([nextLine(facts, telling), milestonesLine(facts, telling), ...stallLines(facts, telling)]),
  ];
}

function nextLine({ stalls }: BriefingFacts, { frame, locale, t }: Telling): Run[] {
  const next = comingMeetings(frame.meetings, frame.question, stalls.asOf)[0];
  if (next === undefined) return named(t('ahead.next'), t('ahead.noneNext'), t);
  const when =
    next.heldOn === null
      ? t('meeting.noDate')
      : t('ahead.inDays', {
          date: dateText(next.heldOn, locale),
          count: daysBetween(stalls.asOf, next.heldOn),
        });
  return named(t('ahead.next'), `${plain(next.title, locale)} – ${when}`, t);
}

function milestonesLine({ milestones }: BriefingFacts, { locale, t }: Telling): Run[] {
  if (milestones.length === 0) return named(t('process.milestones'), t('milestones.emptyTitle'), t);
  const open = milestones.filter((each) => statusOf(each) === 'open' || statusOf(each) === 'overdue');
  const due = open
    .flatMap(({ title, plannedOn }) => (plannedOn === null ? [] : [{ title, plannedOn }]))
    .sort((a, b) => a.plannedOn.localeCompare(b.plannedOn))
    .slice(0, most)
    .map(
      ({ title, plannedOn }) =>
        `${plain(title, locale)} (${t('milestones.plannedFor', { date: dateText(plannedOn, locale) })})`,
    );
  return named(t('process.milestones'), [milestonesFinding(milestones, locale, t), ...due].join('; '), t);
}

/** Alerts are internal: nothing is said of them to whoever is not cleared, not even that there are none. */
function stallLines({ stalls }: BriefingFacts, { frame, locale, t }: Telling): Run[][] {
  if (frame.question.clearance === 'public') return [];
  const count = stalls.stalls.length;
  const shown = stalls.stalls.slice(0, most).map((stall) => {
    const { what } = stallText(stall, frame.tracks, locale, t);
    return stall.item === null
      ? what
      : t('lens.chip', { label: `${plain(stall.item.title, locale)} (${stall.item.key})`, text: what });
  });
  const counted = t('ahead.stallCount', { count });
  return [named(t('ahead.stalls'), [counted, ...shown].join(' '), t)];
}
