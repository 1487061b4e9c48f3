'use client';

import { drawnWhenSeen } from '../../../../../../features/chart/drawn-when-seen.tsx';
import type { LagRow } from '@parley/charts/pace';
import type { LagWords } from '@parley/charts/pace';
import { lagHeight } from '@parley/charts/pace';

const LagChart = drawnWhenSeen(() => import('@parley/charts/pace/chart').then((module) => module.LagChart));

interface Props {
  rows: readonly LagRow[];
  median: number | null;
  words: LagWords;
}

/** The lag curve, drawn in the browser; its place is kept, so nothing moves when it comes. */
export function LagPanel(props: Props) {
  return (
    <div className="print-whole mt-4" style={{ height: lagHeight }}>
      <LagChart {...props} />
    </div>
  );
}
