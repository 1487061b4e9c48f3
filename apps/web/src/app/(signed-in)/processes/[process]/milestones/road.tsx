import { useTranslations } from 'next-intl';
import type { MilestoneStanding } from '@parley/contracts';
import { statusOf } from '@parley/charts/findings';
import { Text } from '../../../../../features/record/text.tsx';
import type { Around } from './criteria-list.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { StatusSign } from './status-sign.tsx';

/** The way to what it all leads to: the goal on top, below it step by step what it waits for. */
export function Road({ goal, around }: { goal: MilestoneStanding; around: Around }) {
  const t = useTranslations();
  const met = goal.criteria.length - goal.missing.length;
  return (
    <div className="print-whole mt-4">
      <p className="flex items-baseline gap-2.5 font-serif text-lg font-semibold">
        <StatusSign status={statusOf(goal)} />
        <span>
          <Text of={goal.title} />{' '}
          <span className="text-ink-2 font-sans text-sm font-normal">
            {t('milestones.met', { met, count: goal.criteria.length })}
          </span>
        </span>
      </p>
      <div className="ms-1.5 mt-2">
        <CriteriaList milestone={goal} around={around} deep />
      </div>
    </div>
  );
}
