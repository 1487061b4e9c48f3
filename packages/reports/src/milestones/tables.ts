import { criterionText, inOrder, stateText, statusOf } from '@parley/charts/findings';
import type { CriterionStanding, MilestoneStanding } from '@parley/contracts';
import { plain } from '@parley/words';
import type { MilestonesFacts } from '../facts/facts.ts';
import type { Cell, ReportTable } from '../model/table.ts';
import { dateCell, textCell, wholeCell } from '../telling/cells.ts';
import { itemName } from '../telling/parts.ts';
import { notesOf, type Telling } from '../telling/telling.ts';

/** A row a milestone: planned, reached, how many of its criteria are met. */
export function standingsTable({ milestones }: MilestonesFacts, { locale, t }: Telling): ReportTable {
  return {
    key: 'milestones',
    title: t('milestones.tableName'),
    columns: [
      { key: 'key', title: t('milestones.milestone'), type: 'text', data: true },
      { key: 'title', title: t('milestones.milestone'), type: 'text' },
      { key: 'standing', title: t('milestones.standing'), type: 'text' },
      { key: 'planned_on', title: t('milestones.planned'), type: 'date' },
      { key: 'reached_on', title: t('milestones.reached'), type: 'date' },
      { key: 'criteria_met', title: t('milestones.criteriaMet'), type: 'whole' },
      { key: 'criteria', title: t('reports.milestones.criteria'), type: 'whole' },
    ],
    rows: inOrder(milestones).map((milestone) => [
      textCell(milestone.key),
      textCell(`${plain(milestone.title, locale)} (${milestone.key})`),
      textCell(t(`milestones.status.${statusOf(milestone)}`)),
      dateCell(milestone.plannedOn, locale),
      dateCell(milestone.reachedOn, locale),
      wholeCell(milestone.criteria.length - milestone.missing.length, locale),
      wholeCell(milestone.criteria.length, locale),
    ]),
    notes: milestones.length === 0 ? [t('milestones.emptyTitle')] : [],
  };
}

/** A row a criterion: what is asked of which item, since when that is so, or where it stands. */
export function criteriaTable(facts: MilestonesFacts, telling: Telling): ReportTable {
  const { t, locale } = telling;
  return {
    key: 'criteria',
    title: t('milestones.all'),
    columns: [
      { key: 'milestone', title: t('milestones.milestone'), type: 'text' },
      { key: 'of', title: t('reports.milestones.waitsFor'), type: 'text' },
      { key: 'asked', title: t('reports.milestones.asked'), type: 'text' },
      { key: 'met_on', title: t('reports.milestones.metOn'), type: 'date' },
      { key: 'now', title: t('matrix.now'), type: 'text' },
    ],
    rows: inOrder(facts.milestones).flatMap((milestone) =>
      milestone.criteria.map((criterion): Cell[] => [
        textCell(milestone.key),
        ofCell(criterion, facts.milestones, telling),
        textCell(criterionText(criterion, t)),
        dateCell(criterion.metOn, locale),
        textCell(nowText(criterion, facts, telling)),
      ]),
    ),
    notes: [],
  };
}

function ofCell(
  criterion: CriterionStanding,
  milestones: readonly MilestoneStanding[],
  telling: Telling,
): Cell {
  if ('milestone' in criterion) {
    const other = milestones.find(({ key }) => key === criterion.milestone.key);
    const { key } = criterion.milestone;
    return textCell(other === undefined ? key : `${plain(other.title, telling.locale)} (${key})`);
  }
  const { key } = criterion.item;
  const claims = telling.said.filter(({ item }) => item.key === key);
  return textCell(itemName(telling, key), notesOf(telling, claims));
}

/** Where what is not met stands; said also where it will not be. */
function nowText(criterion: CriterionStanding, { matrix }: MilestonesFacts, { t }: Telling): string {
  if (criterion.closed) return t('milestones.closed');
  if ('milestone' in criterion) return '';
  const row = matrix.items.find(({ key }) => key === criterion.item.key);
  return row === undefined ? '' : stateText(row.current, row.kind, t);
}
