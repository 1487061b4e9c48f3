import type { Viewpoint } from './viewpoint.ts';

/** What a process is held to before it is known; the columns' own defaults say the same. */
export const USUAL_RULES: Viewpoint['rules'] = {
  singleUndertaking: false,
  stallRules: { timesMedian: 2, atLeastDays: 90, technicalBreaksSilence: false },
};
