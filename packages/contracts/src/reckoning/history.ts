import { z } from 'zod';
import { edtf, instant } from '../date.ts';
import { ref } from '../identity.ts';
import { account, act, agreement, implementation, legalState } from '../resources/assertion.ts';
import { itemRef } from './named.ts';
import { headOfOne, meetingOfPoint } from './progress.ts';
import { citation } from './readouts.ts';
import { shownState } from './shown-state.ts';

export const historyEntry = z
  .object({
    assertion: ref,
    effectiveOn: edtf,
    countsFrom: edtf.meta({ description: 'The day from which it counts: the last of its period.' }),
    recordedAt: instant,
    meeting: meetingOfPoint.nullable(),
    account,
    act,
    verb: z.string().nullable(),
    agreement: agreement.nullable(),
    legal: legalState.nullable(),
    implementation: implementation.nullable(),
    generic: z.boolean(),
    corrects: ref.nullable(),
    supersededBy: ref.nullable().meta({ description: 'The correction that took its place by `knownAt`.' }),
    after: shownState.nullable().meta({
      description: 'The state at the end of its day, as history stands now; null where superseded.',
    }),
    sources: z.array(citation),
  })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntry = z.infer<typeof historyEntry>;

export const itemHistory = z
  .object({ ...headOfOne, item: itemRef, entries: z.array(historyEntry) })
  .meta({ id: 'ItemHistory', description: 'Everything said on one item, corrected words included.' });
export type ItemHistory = z.infer<typeof itemHistory>;
