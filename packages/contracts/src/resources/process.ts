import { z } from 'zod';
import { edtf, instant } from '../date.ts';
import { id, label } from '../identity.ts';
import { localizedText } from '../text.ts';

/** When silence counts as a stall. */
export const stallRules = z
  .strictObject({
    timesMedian: z
      .number()
      .min(1)
      .max(20)
      .multipleOf(0.5)
      .meta({
        description:
          "Silence is a stall when it is longer than so many times the track's own median interval,",
        examples: [2],
      }),
    atLeastDays: z
      .int()
      .min(1)
      .max(3650)
      .meta({ description: 'and never before so many days.', examples: [90] }),
    technicalBreaksSilence: z.boolean().meta({
      description: 'Whether a meeting on a track of the technical level breaks the silence of the others.',
    }),
  })
  .meta({ id: 'StallRules', description: 'When silence counts as a stall.' });
export type StallRules = z.infer<typeof stallRules>;

export const processStatus = z.enum(['prospective', 'ongoing', 'suspended', 'concluded', 'annulled']);

export const processResource = z
  .object({
    id,
    slug: z.string().meta({
      description: 'Its name in addresses, unique in the organization.',
      examples: ['turkiye-armenia'],
    }),
    title: localizedText,
    goal: localizedText.nullable(),
    summary: localizedText.nullable(),
    status: processStatus,
    startedOn: edtf.nullable(),
    endedOn: edtf.nullable(),
    singleUndertaking: z.boolean().meta({ description: 'Nothing is agreed until everything is agreed.' }),
    stallRules,
    reviewRequired: z.boolean().meta({
      description:
        'A second pair of eyes: nothing enters the ledger directly; it is proposed, and accepted by another person.',
    }),
    label,
    archived: z.boolean().meta({
      description:
        'Put away: it is read as before, is in no list that does not ask for it, and is not written in until it is restored.',
    }),
    revision: z.int().meta({ description: 'Raised by one by every write to anything in the process.' }),
    createdAt: instant,
    importedAt: instant.nullable().meta({
      description:
        'When it was brought in from elsewhere: what was recorded before that was recorded there. null where it began here.',
    }),
  })
  .meta({ id: 'Process', description: 'A formal attempt to bring parties to agreement.' });
export type Process = z.infer<typeof processResource>;
