import { getTranslations } from 'next-intl/server';
import type { Item, Matrix, MilestoneStanding, Party } from '@parley/contracts';
import { TableView } from '../../../../../features/chart/table-view.tsx';
import { tableWords } from '../../../../../features/chart/table-words.ts';
import { milestonesFinding, readingName } from '@parley/charts/findings';
import { timelineOf } from '@parley/charts/milestones';
import { loadAssertions, loadSources } from '../../../../../features/process/load.ts';
import { SourceLine } from '../../../../../features/progress/source-line.tsx';
import { TimelinePanel } from './chart/timeline-panel.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineTable } from './timeline-table.tsx';

interface Props {
  milestones: readonly MilestoneStanding[];
  /** Also those that are only named, as what others wait for. */
  all: readonly MilestoneStanding[];
  items: readonly Item[];
  /** Of all items and tracks: a milestone waits for whatever it waits for. */
  matrix: Matrix;
  parties: readonly Party[];
  slug: string;
  locale: string;
}

/** Planned against reached on a true time axis, under a title that says how far it went. */
export async function MilestonesFigure({ milestones, all, items, matrix, parties, slug, locale }: Props) {
  const [t, assertions, sources] = await Promise.all([
    getTranslations(),
    loadAssertions(slug),
    loadSources(slug),
  ]);
  const firstOn = matrix.meetings[0]?.heldOn ?? null;
  const timeline = timelineOf(
    { milestones, items: [...items, ...all], firstOn, asOf: matrix.asOf },
    locale,
    t,
  );
  const finding = milestonesFinding(milestones, locale, t);
  const waitedFor = new Set(
    milestones.flatMap(({ criteria }) =>
      criteria.map((criterion) => ('item' in criterion ? criterion.item.key : null)),
    ),
  );
  return (
    <figure aria-labelledby="finding" className="mt-8">
      <h2 id="finding" className="max-w-[46ch] text-2xl text-pretty">
        {finding}
      </h2>
      <p className="text-ink-2 mt-2 max-w-[120ch] text-sm">{t('milestones.subtitle')}</p>
      <TimelineLegend timeline={timeline} />
      <TimelinePanel
        timeline={timeline}
        words={{
          title: t('milestones.chartTitle'),
          description: t('chart.description', { finding }),
          planned: t('milestones.planned'),
        }}
      />
      <TableView id="milestones-table" words={tableWords(t('milestones.tableName'), t)}>
        <TimelineTable timeline={timeline} milestones={milestones} />
      </TableView>
      <figcaption className="mt-3">
        <SourceLine
          answer={{ ...matrix, digest: null }}
          method={null}
          reading={readingName(matrix.reading, parties, locale, t)}
          assertions={assertions.filter(({ item }) => waitedFor.has(item.key))}
          sources={sources}
        />
      </figcaption>
    </figure>
  );
}
