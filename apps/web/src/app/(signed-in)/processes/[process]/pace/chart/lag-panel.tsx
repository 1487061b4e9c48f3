'use client';

import dynamic from 'next/dynamic';
import type { LagRow } from '../../../../../../features/pace/lag-model.ts';
import type { LagWords } from './lag-layer.tsx';
import { lagHeight } from './places.ts';

const LagChart = dynamic(() => import('./lag-chart.tsx').then((module) => module.LagChart), {
  ssr: false,
  loading: () => <div className="skeleton late h-full" />,
});

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
