import { classesOf, type Comparison, effectiveBetween, isNews } from '@parley/charts/findings';
import type { Movement } from '@parley/contracts';
import { dateText } from '@parley/words';
import type { ReportPart, Run } from '../model/report.ts';
import { heading, itemName, list, nameRun, paragraph } from '../telling/parts.ts';
import { notesOf, type Telling } from '../telling/telling.ts';

/** What became of the items since a point, class by class: news first, each item with what it rests on. */
export function movedParts(comparison: Comparison, telling: Telling): ReportPart[] {
  const { t, locale } = telling;
  const { now, before, ordinal } = comparison;
  const date = dateText(before.at, locale);
  const title =
    ordinal === null ? t('changed.sinceDate', { date }) : t('changed.sinceMeeting', { ordinal, date });
  return [
    heading(title),
    ...list(movedLines(now.movement, before.at, telling)),
    ...(now.movement.unchanged.length === 0
      ? []
      : [paragraph(t('changed.unchanged', { count: now.movement.unchanged.length }))]),
  ];
}

/** A line a class. What only restates names its items by key: they are many and say little. */
function movedLines(movement: Movement, since: string, telling: Telling): Run[][] {
  const { t } = telling;
  return classesOf(movement)
    .filter(({ kind }) => kind !== 'unchanged')
    .map(({ kind, items }) => [
      nameRun(t(`movement.${kind}`), t),
      ...items.flatMap((key, index): Run[] => {
        const text = isNews(kind) ? itemName(telling, key) : key;
        const notes = notesOf(telling, saidSince(key, since, telling));
        return [{ text: index === 0 ? text : `; ${text}`, ...(notes.length === 0 ? {} : { notes }) }];
      }),
    ]);
}

/** What was said on an item after a day. */
const saidSince = (item: string, since: string, { said, frame }: Telling) =>
  effectiveBetween(said, since, frame.question.asOf).filter((claim) => claim.item.key === item);
