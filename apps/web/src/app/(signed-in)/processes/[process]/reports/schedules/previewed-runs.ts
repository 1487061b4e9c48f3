import type { Fault } from '@parley/contracts';

/** When something comes: the instant, and in words by the clock that it goes by. */
export interface Run {
  instant: string;
  text: string;
}

/** What the dashboard's own server tells of an expression. */
export interface PreviewedRuns {
  runs: readonly Run[];
  faults: readonly Fault[];
}
