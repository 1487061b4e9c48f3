import { stateText } from '@parley/charts/findings';
import type { MilestoneStanding } from '@parley/contracts';
import { plain } from '@parley/words';
import type { ItemFacts } from '../facts/facts.ts';
import type { ReportPart, Run } from '../model/report.ts';
import { heading, itemName, list, named, paragraph } from '../telling/parts.ts';
import type { Telling } from '../telling/telling.ts';

/** What the item hangs together with, by key: what it depends on and what on it, what it continues and what it. */
export function tiesOf({ item, frame }: ItemFacts, { said }: Telling) {
  const counting = said.filter(({ correctedBy }) => correctedBy === null);
  const neededBy = frame.items.filter((each) => each.dependsOn.some(({ key }) => key === item.key));
  const continues = counting.filter(({ continuedBy }) => continuedBy?.key === item.key);
  const own = counting.filter((each) => each.item.key === item.key);
  const ties = [
    { name: 'dependsOn', keys: item.dependsOn.map(({ key }) => key) },
    { name: 'neededBy', keys: neededBy.map(({ key }) => key) },
    { name: 'continues', keys: continues.map((each) => each.item.key) },
    { name: 'continuedBy', keys: own.flatMap(({ continuedBy }) => continuedBy?.key ?? []) },
  ] as const;
  return ties
    .map(({ name, keys }) => ({ name, keys: [...new Set(keys)] }))
    .filter(({ keys }) => keys.length > 0);
}

/** The milestones that wait for the item. */
export const waitingFor = ({ item, milestones }: ItemFacts): MilestoneStanding[] =>
  milestones.filter(({ criteria }) =>
    criteria.some((criterion) => 'item' in criterion && criterion.item.key === item.key),
  );

/** The same in words, each with where it stands. */
export function tieParts(facts: ItemFacts, telling: Telling): ReportPart[] {
  const { locale, t } = telling;
  const told = (key: string) => {
    const row = facts.matrix.items.find((each) => each.key === key);
    const name = itemName(telling, key);
    return row === undefined ? name : `${name} – ${stateText(row.current, row.kind, t)}`;
  };
  const lines: Run[][] = tiesOf(facts, telling).map(({ name, keys }) =>
    named(t(`ties.${name}`), keys.map(told).join('; '), t),
  );
  const goals = waitingFor(facts).map(({ key, title }) => `${plain(title, locale)} (${key})`);
  const all = goals.length === 0 ? lines : [...lines, named(t('ties.countsFor'), goals.join('; '), t)];
  return [heading(t('ties.title')), ...(all.length === 0 ? [paragraph(t('ties.empty'))] : list(all))];
}
