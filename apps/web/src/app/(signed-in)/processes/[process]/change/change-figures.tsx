import { getLocale, getTranslations } from 'next-intl/server';
import type { ItemKind, MovementBetween } from '@parley/contracts';
import { plain } from '@parley/words';
import { TableView } from '../../../../../features/chart/table-view.tsx';
import { tableWords } from '../../../../../features/chart/table-words.ts';
import { FlowPanel, WaterfallPanel } from './change-charts.tsx';
import { FlowTable, StepTable } from './change-tables.tsx';
import { flowsOf, standings } from '@parley/charts/change';
import type { Standing } from '@parley/charts/change';
import { isRounded, stepsOf } from '@parley/charts/change';

interface Props {
  movement: MovementBetween;
  ends: { from: string; to: string };
  finding: string;
  kindOf: (item: string) => ItemKind;
}

/** The two drawings of a change: the score in its parts, and the items between their levels. */
export async function ChangeFigures({ movement, ends, finding, kindOf }: Props) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const steps = stepsOf(movement, ends, locale, t);
  const nameOf = (standing: Standing) => t(`standing.${standing}`);
  const titles = new Map(movement.items.map(({ item }) => [item.key, plain(item.title, locale)]));
  const flows = flowsOf(movement.items, kindOf).map((flow) => ({
    ...flow,
    text: t('change.flow', {
      count: flow.items.length,
      from: nameOf(flow.from),
      to: nameOf(flow.to),
    }),
    titles: flow.items.map((key) => `${key} ${titles.get(key) ?? ''}`),
  }));
  const side = (end: 'from' | 'to') =>
    standings
      .map((standing) => ({
        standing,
        count: flows
          .filter((flow) => flow[end] === standing)
          .reduce((sum, { items }) => sum + items.length, 0),
      }))
      .filter(({ count }) => count > 0)
      .map(({ standing, count }) => ({ standing, text: `${count} ${nameOf(standing)}` }));

  return (
    <div className="mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <section aria-labelledby="score-split" className="print-whole min-w-0">
        <h3 id="score-split" className="text-lg">
          {t('change.split')}
        </h3>
        <p className="text-ink-2 mt-1 mb-4 text-sm">{t('change.splitUnit')}</p>
        {steps === null ? (
          <p className="border-rule text-ink-2 border-y py-6">{t('change.noSplit')}</p>
        ) : (
          <>
            <WaterfallPanel
              steps={steps}
              words={{ title: t('change.split'), description: t('chart.description', { finding }) }}
            />
            {isRounded(steps) && <p className="text-ink-3 text-xs">{t('change.rounded')}</p>}
            <TableView id="step-table" words={tableWords(t('change.stepTable'), t)}>
              <StepTable steps={steps} />
            </TableView>
          </>
        )}
      </section>
      <section aria-labelledby="flow" className="print-whole min-w-0">
        <h3 id="flow" className="text-lg">
          {t('change.flows')}
        </h3>
        <p className="text-ink-2 mt-1 mb-4 text-sm">{t('change.flowsUnit')}</p>
        <FlowPanel
          flows={flows}
          sides={{ before: side('from'), after: side('to') }}
          words={{
            title: t('change.flows'),
            description: t('chart.description', { finding }),
            before: ends.from,
            after: ends.to,
            keys: t('change.flowKeys'),
          }}
        />
        <TableView id="flow-table" words={tableWords(t('change.flowTable'), t)}>
          <FlowTable flows={flows} nameOf={nameOf} />
        </TableView>
      </section>
    </div>
  );
}
