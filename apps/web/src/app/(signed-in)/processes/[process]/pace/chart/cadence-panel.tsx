'use client';

import { drawnWhenSeen } from '../../../../../../features/chart/drawn-when-seen.tsx';
import type { Cadence } from '@parley/charts/pace';
import { cadenceHeight } from '@parley/charts/pace';
import type { ChartWords } from '@parley/charts/pace';

const CadenceChart = drawnWhenSeen(() =>
  import('@parley/charts/pace/chart').then((module) => module.CadenceChart),
);

/** The meetings over time, drawn in the browser; their place is kept, so nothing moves when they come. */
export function CadencePanel({ cadence, words }: { cadence: Cadence; words: ChartWords }) {
  return (
    <div className="print-whole mt-4" style={{ height: cadenceHeight(cadence.tracks.length) }}>
      <CadenceChart cadence={cadence} words={words} />
    </div>
  );
}
