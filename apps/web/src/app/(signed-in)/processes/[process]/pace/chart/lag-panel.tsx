'use client';

import dynamic from 'next/dynamic';
import type { LagRow } from '@parley/charts/pace';
import type { LagWords } from '@parley/charts/pace';
import { lagHeight } from '@parley/charts/pace';

const LagChart = dynamic(() => import('@parley/charts/pace/chart').then((module) => module.LagChart), {
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
