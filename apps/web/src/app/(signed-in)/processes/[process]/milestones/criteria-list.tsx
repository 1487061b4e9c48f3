import { useLocale, useTranslations } from 'next-intl';
import type { CriterionStanding, Item, Matrix, MilestoneStanding } from '@parley/contracts';
import { dateText } from '@parley/words';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { criterionText, stateText, statusOf } from '@parley/charts/findings';
import { Text } from '../../../../../features/record/text.tsx';
import { StatusSign } from './status-sign.tsx';

/** What criteria are told with: everything they may name, and how one looks at it. */
export interface Around {
  /** All there are. */
  milestones: readonly MilestoneStanding[];
  /** Keys of those that stand on the page. */
  shown: ReadonlySet<string>;
  items: readonly Item[];
  matrix: Matrix;
  lens: Lens;
  slug: string;
}

interface Props {
  milestone: MilestoneStanding;
  around: Around;
  /** Whether the criteria of a milestone that is waited for are told below it, and theirs below them. */
  deep?: boolean;
}

/** What a milestone waits for, each met or not, and where what is not met stands. The service refuses circles. */
export function CriteriaList({ milestone, around, deep = false }: Props) {
  const t = useTranslations();
  if (milestone.criteria.length === 0) {
    return <p className="text-ink-2 mt-1 text-sm">{t('milestones.noCriteria')}</p>;
  }
  return (
    <ul className={`mt-1.5 space-y-2 ${deep ? 'border-rule border-s ps-5' : ''}`}>
      {milestone.criteria.map((criterion) => {
        if (!('milestone' in criterion)) {
          return (
            <li key={criterion.item.key} className="text-md leading-snug">
              <ItemCriterion criterion={criterion} around={around} />
            </li>
          );
        }
        const other = around.milestones.find(({ key }) => key === criterion.milestone.key);
        return (
          <li key={criterion.milestone.key} className="text-md leading-snug">
            <div className="relative ps-6">
              <Sign criterion={criterion} />
              <MilestoneName of={other} criterion={criterion} around={around} />
            </div>
            {other !== undefined && deep && (
              <CriteriaList milestone={other} around={around} deep={statusOf(other) !== 'reached'} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Leads to where it is told of, if that is on this page. */
function MilestoneName({
  of,
  criterion: { milestone },
  around: { shown },
}: {
  of: MilestoneStanding | undefined;
  criterion: Extract<CriterionStanding, { milestone: unknown }>;
  around: Around;
}) {
  const name = of === undefined ? milestone.key : <Text of={of.title} />;
  if (!shown.has(milestone.key)) return name;
  return (
    <a href={`#${milestone.key}`} className="link">
      {name}
    </a>
  );
}

function ItemCriterion({
  criterion,
  around: { items, matrix, lens, slug },
}: {
  criterion: Extract<CriterionStanding, { item: unknown }>;
  around: Around;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const item = items.find(({ key }) => key === criterion.item.key);
  const row = matrix.items.find(({ key }) => key === criterion.item.key);
  return (
    <div className="relative ps-6">
      <Sign criterion={criterion} />
      <PlaceLink href={`/processes/${slug}/items/${criterion.item.key}${searchOf(lens)}`} className="link">
        {item === undefined ? criterion.item.key : <Text of={item.title} />}
      </PlaceLink>{' '}
      <span className="text-ink-3 text-xs">{criterion.item.key}</span>
      <span className="text-ink-2 block text-sm">
        {criterionText(criterion, t)}
        {criterion.metOn !== null &&
          `. ${t('milestones.metOn', { date: dateText(criterion.metOn, locale) })}`}
        {criterion.metOn === null &&
          row !== undefined &&
          `. ${t('milestones.now', { state: stateText(row.current, row.kind, t) })}`}
        {criterion.closed && <span className="text-accent"> {t('milestones.closed')}</span>}
      </span>
    </div>
  );
}

function Sign({ criterion }: { criterion: CriterionStanding }) {
  const t = useTranslations();
  const status = criterion.metOn !== null ? 'reached' : criterion.closed ? 'blocked' : 'open';
  return (
    <span className="absolute start-0 top-[0.25em]">
      <StatusSign status={status} />
      <span className="sr-only">{t(`milestones.criterion.${status}`)}</span>
    </span>
  );
}
