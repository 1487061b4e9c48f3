import type { ProcessChanges } from '@parley/contracts';

/** Of a process, what a row takes as JSON. */
export const PROCESS_TEXTS = ['title', 'goal', 'summary'] as const;

/** The settings of a process, as its row takes them; what is left out stays. */
export const settingsOf = (stallRules: ProcessChanges['stallRules'], archived?: boolean) => ({
  ...(stallRules !== undefined && {
    stallTimesMedian: stallRules.timesMedian,
    stallAtLeastDays: stallRules.atLeastDays,
    technicalBreaksSilence: stallRules.technicalBreaksSilence,
  }),
  ...(archived !== undefined && { filing: archived ? ('archived' as const) : ('open' as const) }),
});
