import { getTranslations } from 'next-intl/server';
import type { Assertion, Progress, Source } from '@parley/contracts';
import { TableView } from '../../../../../features/chart/table-view.tsx';
import { tableWords } from '../../../../../features/chart/table-words.ts';
import { cadenceFinding } from '@parley/charts/pace';
import type { Cadence } from '@parley/charts/pace';
import { SourceLine } from '../../../../../features/progress/source-line.tsx';
import { CadenceLegend } from './cadence-legend.tsx';
import { CadenceTable } from './cadence-table.tsx';
import { CadencePanel } from './chart/cadence-panel.tsx';

interface Props {
  progress: Progress;
  cadence: Cadence;
  /** The names of the tracks that are looked at, and of the reading. */
  names: Record<'tracks' | 'reading', string>;
  assertions: readonly Assertion[];
  sources: readonly Source[];
  locale: string;
}

/** When they met, on a true time axis, under a title that says how steadily. */
export async function CadenceFigure({ progress, cadence, names, assertions, sources, locale }: Props) {
  const t = await getTranslations();
  const meetings = progress.points.map(({ meeting }) => meeting);
  const finding = cadenceFinding(meetings, progress.asOf, locale, t);
  return (
    <figure aria-labelledby="finding" className="mt-8">
      <h2 id="finding" className="max-w-[46ch] text-2xl text-pretty">
        {finding}
      </h2>
      <p className="text-ink-2 mt-2 max-w-[120ch] text-sm">
        {t('cadence.subtitle', { tracks: names.tracks })}
      </p>
      <CadenceLegend cadence={cadence} />
      <CadencePanel
        cadence={cadence}
        words={{ title: t('cadence.title'), description: t('chart.description', { finding }) }}
      />
      <TableView id="cadence-table" words={tableWords(t('cadence.tableName'), t)}>
        <CadenceTable cadence={cadence} />
      </TableView>
      <figcaption className="mt-3">
        <SourceLine
          answer={{ ...progress, digest: null }}
          method={null}
          reading={names.reading}
          assertions={assertions.filter(({ meeting }) => meetings.some(({ key }) => key === meeting?.key))}
          sources={sources}
        />
      </figcaption>
    </figure>
  );
}
