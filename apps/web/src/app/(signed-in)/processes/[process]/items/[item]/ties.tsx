import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Assertion, Item, Matrix, MilestoneStanding } from '@parley/contracts';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../../features/lens/lens.ts';
import { stateText } from '@parley/charts/findings';
import { Text } from '../../../../../../features/record/text.tsx';

interface Props {
  item: Item;
  items: readonly Item[];
  milestones: readonly MilestoneStanding[];
  /** What is recorded by the asked day and instant, and not corrected. */
  said: readonly Assertion[];
  matrix: Matrix;
  lens: Lens;
  slug: string;
}

/** What the item hangs together with: what it depends on and what on it, what it continues, what it counts for. */
export function Ties({ item, items, milestones, said, matrix, lens, slug }: Props) {
  const t = useTranslations();
  const named = (keys: readonly string[]) => items.filter(({ key }) => keys.includes(key));
  const groups = [
    { name: 'dependsOn', items: named(item.dependsOn.map(({ key }) => key)) },
    { name: 'neededBy', items: items.filter((each) => each.dependsOn.some(({ key }) => key === item.key)) },
    {
      name: 'continues',
      items: named(
        said.filter(({ continuedBy }) => continuedBy?.key === item.key).map((each) => each.item.key),
      ),
    },
    {
      name: 'continuedBy',
      items: named(
        said
          .filter((each) => each.item.key === item.key)
          .flatMap(({ continuedBy }) => continuedBy?.key ?? []),
      ),
    },
  ] as const;
  const goals = milestones.filter(({ criteria }) =>
    criteria.some((criterion) => 'item' in criterion && criterion.item.key === item.key),
  );
  const shown = groups.filter((group) => group.items.length > 0);
  return (
    <section aria-labelledby="ties" className="mt-12">
      <h3 id="ties" className="border-ink border-t-2 pt-3 text-xl">
        {t('ties.title')}
      </h3>
      {shown.length === 0 && goals.length === 0 && (
        <p className="text-ink-2 mt-3 text-sm">{t('ties.empty')}</p>
      )}
      <dl className="mt-2">
        {shown.map(({ name, items: tied }) => (
          <Group key={name} term={t(`ties.${name}`)}>
            {tied.map((each) => {
              const row = matrix.items.find(({ key }) => key === each.key);
              return (
                <li key={each.key}>
                  <PlaceLink href={`/processes/${slug}/items/${each.key}${searchOf(lens)}`} className="link">
                    <Text of={each.title} />
                  </PlaceLink>{' '}
                  <span className="text-ink-3 text-xs">{each.key}</span>
                  {row !== undefined && (
                    <span className="text-ink-2 block text-sm">{stateText(row.current, row.kind, t)}</span>
                  )}
                </li>
              );
            })}
          </Group>
        ))}
        {goals.length > 0 && (
          <Group term={t('ties.countsFor')}>
            {goals.map((goal) => (
              <li key={goal.key}>
                <PlaceLink
                  href={`/processes/${slug}/milestones${searchOf(lens)}#${goal.key}`}
                  className="link"
                >
                  <Text of={goal.title} />
                </PlaceLink>{' '}
                <span className="text-ink-3 text-xs">{goal.key}</span>
              </li>
            ))}
          </Group>
        )}
      </dl>
    </section>
  );
}

function Group({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-rule grid gap-x-8 gap-y-1 border-b py-3 md:grid-cols-[12rem_minmax(0,1fr)]">
      <dt className="text-ink-2 text-sm">{term}</dt>
      <dd className="text-md leading-snug">
        <ul className="space-y-2">{children}</ul>
      </dd>
    </div>
  );
}
