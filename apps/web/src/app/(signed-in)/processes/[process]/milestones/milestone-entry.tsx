import { useLocale, useTranslations } from 'next-intl';
import type { MilestoneStanding } from '@parley/contracts';
import { dateText } from '@parley/words';
import { statusOf } from '@parley/charts/findings';
import { Text } from '../../../../../features/record/text.tsx';
import type { Around } from './criteria-list.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { StatusSign } from './status-sign.tsx';

/** One milestone: where it stands, by when it was planned, and what it waits for. */
export function MilestoneEntry({ milestone, around }: { milestone: MilestoneStanding; around: Around }) {
  const t = useTranslations();
  const locale = useLocale();
  const { plannedOn, reachedOn } = milestone;
  const status = statusOf(milestone);
  return (
    <article
      id={milestone.key}
      className="grid scroll-mt-4 gap-x-8 gap-y-1 md:grid-cols-[12rem_minmax(0,1fr)]"
    >
      <p className="text-ink-2 text-sm md:pt-1">
        <span className="text-ink flex items-center gap-2 font-medium">
          <StatusSign status={status} />
          {t(`milestones.status.${status}`)}
        </span>
        {reachedOn !== null && <time dateTime={reachedOn}>{dateText(reachedOn, locale)}</time>}
        {plannedOn !== null && (
          <span className="block">{t('milestones.plannedFor', { date: dateText(plannedOn, locale) })}</span>
        )}
      </p>
      <div className="min-w-0">
        <h4 className="font-serif text-lg leading-snug font-semibold">
          <Text of={milestone.title} /> <span className="text-ink-3 font-sans text-xs">{milestone.key}</span>
        </h4>
        {milestone.note !== null && (
          <p className="text-ink-2 mt-1 max-w-(--measure) text-sm">
            <Text of={milestone.note} />
          </p>
        )}
        <CriteriaList milestone={milestone} around={around} />
      </div>
    </article>
  );
}
