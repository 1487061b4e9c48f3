import { getTranslations } from 'next-intl/server';
import type { Assertion, Event, Party, Progress, Source, Track } from '@parley/contracts';
import { tableWords } from '../../../../features/chart/table-words.ts';
import type { Lens } from '../../../../features/lens/lens.ts';
import { type Comparison, findingText, methodName, readingName, tracksName } from '@parley/charts/findings';
import { chartEvents, chartPoints } from '@parley/charts/progress';
import { readName } from '../../../../features/reader/reader.ts';
import { SourceLine } from '../../../../features/progress/source-line.tsx';
import { ChartPanel } from './chart/chart-panel.tsx';
import { Downloads } from './downloads.tsx';
import { EventList } from './event-list.tsx';
import { Legend } from './legend.tsx';
import { ProgressTable } from './progress-table.tsx';

interface Props {
  progress: Progress;
  /** What the title tells of, where that is not the last two points. */
  comparison?: Comparison | null;
  lens: Lens;
  slug: string;
  tracks: readonly Track[];
  parties: readonly Party[];
  events: readonly Event[];
  assertions: readonly Assertion[];
  sources: readonly Source[];
  locale: string;
}

/** The main chart: progress across meetings, under a title that says what it shows and over what it rests on. */
export async function ProgressFigure(props: Props) {
  const { progress, lens, tracks, parties, locale, slug } = props;
  const [isPublished, t] = await Promise.all([readName().then((name) => name !== null), getTranslations()]);
  const points = chartPoints(progress, locale, t);
  const events = chartEvents(props.events, points, locale);
  const finding = findingText(progress, locale, t, props.comparison);
  const method = methodName(progress.method, t);
  const levelNames = {
    noEvidence: t('level.noEvidence'),
    '0': t('level.0'),
    '1': t('level.1'),
    '2': t('level.2'),
    '3': t('level.3'),
  };

  return (
    <figure aria-labelledby="finding" className="mt-8">
      <h2 id="finding" className="max-w-[46ch] text-2xl text-pretty">
        {finding}
      </h2>
      <p className="text-ink-2 mt-2 max-w-[120ch] text-sm">
        {t('chart.subtitle', { tracks: tracksName(lens, tracks, locale, t), method })}
      </p>
      <ChartPanel
        points={points}
        events={events}
        words={{
          title: t('chart.title'),
          description: t('chart.description', { finding }),
          scoreAxis: t('chart.scoreAxis'),
          itemsAxis: t('chart.itemsAxis'),
          score: t('chart.score'),
          best: t('chart.best'),
          events: t('chart.events'),
          levels: levelNames,
          axis: t('chart.axis'),
          time: t('chart.axisTime'),
          steps: t('chart.axisSteps'),
          ...tableWords(t('chart.tableName'), t),
        }}
        legend={<Legend hasEvents={events.length > 0} />}
        table={<ProgressTable progress={progress} slug={slug} lens={lens} />}
      />
      <figcaption className="mt-3">
        <SourceLine
          answer={progress}
          method={method}
          reading={readingName(progress.reading, parties, locale, t)}
          assertions={props.assertions}
          sources={props.sources}
        />
        <EventList events={props.events} shown={events} />
        {!isPublished && <Downloads slug={slug} lens={lens} />}
      </figcaption>
    </figure>
  );
}
