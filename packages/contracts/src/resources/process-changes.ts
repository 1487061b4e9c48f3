import { z } from 'zod';
import { edtf } from '../date.ts';
import { processAddress } from '../identity.ts';
import { localizedText } from '../text.ts';
import { changesOf, ownLabel } from './changes.ts';
import { newParty } from './party-changes.ts';
import { processResource, processStatus, stallRules } from './process.ts';

const said = {
  title: localizedText,
  goal: localizedText.nullable(),
  summary: localizedText.nullable(),
  status: processStatus,
  startedOn: edtf.nullable(),
  endedOn: edtf.nullable(),
  singleUndertaking: processResource.shape.singleUndertaking,
  stallRules,
  reviewRequired: processResource.shape.reviewRequired,
  label: ownLabel,
};

/** What a process can be sent to change it; what is left out stays. */
export const processChanges = changesOf({
  ...said,
  archived: z.boolean().meta({ description: 'Puts it away, or takes it out again.' }),
}).meta({
  id: 'ProcessChanges',
  examples: [{ stallRules: { timesMedian: 3, atLeastDays: 120, technicalBreaksSilence: false } }],
});
export type ProcessChanges = z.infer<typeof processChanges>;

const slug = processAddress
  .refine((text) => !z.uuid().safeParse(text).success, {
    error: 'looks like an id, by which processes are addressed as well',
    params: { code: 'looks_like_id' },
  })
  .meta({ description: 'Its name in addresses; does not change later.', examples: ['cyprus'] });

/** What is sent to add one. */
export const newProcess = z
  .strictObject({
    slug,
    ...said,
    goal: said.goal.default(null),
    summary: said.summary.default(null),
    status: said.status.default('ongoing'),
    startedOn: said.startedOn.default(null),
    endedOn: said.endedOn.default(null),
    singleUndertaking: said.singleUndertaking.default(false),
    stallRules: said.stallRules.default({
      timesMedian: 2,
      atLeastDays: 90,
      technicalBreaksSilence: false,
    }),
    reviewRequired: said.reviewRequired.default(false),
    parties: z.array(newParty).max(50).default([]).meta({ description: 'Its first parties.' }),
    label: said.label.default('public'),
  })
  .meta({
    id: 'NewProcess',
    examples: [
      {
        slug: 'cyprus',
        title: { en: 'Cyprus settlement' },
        parties: [{ key: 'GC', role: 'party', name: { en: 'Greek Cypriots' } }],
      },
    ],
  });
export type NewProcess = z.infer<typeof newProcess>;
