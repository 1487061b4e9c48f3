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

const status = z.enum(['prospective', 'ongoing', 'suspended', 'concluded', 'annulled']);

export const processResource = z
  .object({
    id,
    slug: z.string(),
    title: localizedText,
    goal: localizedText.nullable(),
    summary: localizedText.nullable(),
    status,
    startedOn: edtf.nullable(),
    endedOn: edtf.nullable(),
    singleUndertaking: z.boolean().meta({ description: 'Nothing is agreed until everything is agreed.' }),
    stallRules,
    label,
    revision: z.int().meta({ description: 'Raised by one by every write to anything in the process.' }),
    createdAt: instant,
  })
  .meta({ id: 'Process', description: 'A formal attempt to bring parties to agreement.' });
export type Process = z.infer<typeof processResource>;

/** What a process can be sent to change it; what is left out stays. */
export const processChanges = z
  .strictObject({
    title: localizedText,
    goal: localizedText.nullable(),
    summary: localizedText.nullable(),
    status,
    singleUndertaking: z.boolean(),
    stallRules,
    label: label.meta({ description: 'At most what one is cleared for oneself.' }),
  })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, {
    error: 'changes nothing',
    params: { code: 'no_change' },
  })
  .meta({
    id: 'ProcessChanges',
    examples: [{ stallRules: { timesMedian: 3, atLeastDays: 120, technicalBreaksSilence: false } }],
  });
export type ProcessChanges = z.infer<typeof processChanges>;
