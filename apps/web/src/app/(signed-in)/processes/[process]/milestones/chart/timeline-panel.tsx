'use client';

import dynamic from 'next/dynamic';
import type { CSSProperties } from 'react';
import type { Timeline } from '../../../../../../features/milestones/timeline-model.ts';
import { heightOf } from './row-places.ts';
import type { TimelineWords } from './row-places.ts';

const TimelineChart = dynamic(() => import('./timeline-chart.tsx').then((module) => module.TimelineChart), {
  ssr: false,
  loading: () => <div className="skeleton late h-full" />,
});

/** The timeline, drawn in the browser; its place is kept, so nothing moves when it comes. */
export function TimelinePanel({ timeline, words }: { timeline: Timeline; words: TimelineWords }) {
  const { length } = timeline.rows;
  const heights = {
    '--narrow': `${heightOf(length, false)}px`,
    '--wide': `${heightOf(length, true)}px`,
  } as CSSProperties;
  return (
    <div className="print-whole @container mt-4">
      <div className="h-(--narrow) @min-[600px]:h-(--wide)" style={heights}>
        <TimelineChart timeline={timeline} words={words} />
      </div>
    </div>
  );
}
