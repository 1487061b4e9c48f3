import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { comparisonOf, comparisonSince } from '@parley/charts/findings';
import { lensOf, unfiltered } from '../../../features/lens/lens.ts';
import type { Lens, SearchParams } from '../../../features/lens/lens.ts';
import {
  loadAssertions,
  loadEvents,
  loadItems,
  loadMatrix,
  loadMilestones,
  loadMovement,
  loadParties,
  loadProgress,
  loadSources,
  loadTracks,
} from '../../../features/process/load.ts';
import { MatrixBoard } from '../../(signed-in)/processes/[process]/matrix/matrix-board.tsx';
import { MatrixLegend } from '../../(signed-in)/processes/[process]/matrix/matrix-legend.tsx';
import { MilestonesFigure } from '../../(signed-in)/processes/[process]/milestones/milestones-figure.tsx';
import { ProgressFigure } from '../../(signed-in)/processes/[process]/progress-figure.tsx';

type Chart = (slug: string, search: SearchParams) => Promise<ReactNode>;

/** The charts that can stand in another page, by the last part of their address; each as its own view shows it. */
export const embeddedCharts: Readonly<Record<string, Chart | undefined>> = {
  async progress(slug, search) {
    const { lens, tracks } = await looked(slug, search);
    const [progress, movement, parties, events, assertions, sources, locale] = await Promise.all([
      loadProgress(slug, lens),
      lens.since === null ? null : loadMovement(slug, lens, { from: lens.since, to: null }),
      loadParties(slug),
      loadEvents(slug),
      loadAssertions(slug),
      loadSources(slug),
      getLocale(),
    ]);
    const comparison = movement === null ? comparisonOf(progress) : comparisonSince(movement, progress);
    const facts = { tracks, parties, events, assertions, sources };
    return <ProgressFigure {...{ progress, comparison, lens, slug, locale }} {...facts} />;
  },
  async matrix(slug, search) {
    const { lens } = await looked(slug, search);
    const [matrix, parties, assertions, sources] = await Promise.all([
      loadMatrix(slug, lens),
      loadParties(slug),
      loadAssertions(slug),
      loadSources(slug),
    ]);
    return (
      <>
        <MatrixLegend />
        <MatrixBoard {...{ matrix, grouping: 'theme', lens, parties, assertions, sources, slug }} />
      </>
    );
  },
  async milestones(slug, search) {
    const { lens } = await looked(slug, search);
    const [milestones, all, items, matrix, parties, locale] = await Promise.all([
      loadMilestones(slug, lens),
      loadMilestones(slug, unfiltered(lens)),
      loadItems(slug),
      loadMatrix(slug, unfiltered(lens)),
      loadParties(slug),
      getLocale(),
    ]);
    return <MilestonesFigure {...{ milestones, all, items, matrix, parties, slug, locale }} />;
  },
};

async function looked(
  slug: string,
  search: SearchParams,
): Promise<{ lens: Lens; tracks: Awaited<ReturnType<typeof loadTracks>> }> {
  const tracks = await loadTracks(slug);
  return { lens: lensOf(search, tracks[0]?.key ?? null), tracks };
}
