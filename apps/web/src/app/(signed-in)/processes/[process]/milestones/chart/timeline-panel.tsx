'use client';

import { drawnWhenSeen } from '../../../../../../features/chart/drawn-when-seen.tsx';
import type { CSSProperties } from 'react';
import type { Timeline } from '@parley/charts/milestones';
import { heightOf } from '@parley/charts/milestones';
import type { TimelineWords } from '@parley/charts/milestones';

const TimelineChart = drawnWhenSeen(() =>
  import('@parley/charts/milestones/chart').then((module) => module.TimelineChart),
);

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
