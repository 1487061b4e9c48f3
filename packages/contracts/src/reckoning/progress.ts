import { z } from 'zod';
import { instant } from '../date.ts';
import { id, key } from '../identity.ts';
import { localizedText } from '../text.ts';

export const score = z
  .number()
  .nullable()
  .meta({ description: '0 to 100, rounded half up to one decimal; null where nothing is agreed.' });
export const keys = z.array(key);

const items = z.int().meta({ description: 'How many items.' });

export const counts = z
  .object({
    implementation: z
      .object({ '0': items, '1': items, '2': items, '3': items, noEvidence: items })
      .meta({ description: 'The n scored items by implementation.' }),
    agreement: z
      .object({
        proposed: items,
        agreed: items,
        contradicted: items,
        denied: items,
        withdrawn: items,
      })
      .meta({
        description:
          'Every visible item that anyone has put forward, by its agreement in the chosen reading.',
      }),
  })
  .meta({ id: 'Counts' });

export const movement = z
  .object({
    new: keys,
    tabled: keys,
    advanced: keys,
    reversed: keys,
    carriedOn: keys,
    dropped: keys,
    slipped: keys,
    reconfirmed: keys,
    unchanged: keys,
  })
  .meta({
    id: 'Movement',
    description: 'Keys of items since the point before; each item in exactly one class.',
  });
export type Movement = z.infer<typeof movement>;

const points = z
  .number()
  .nullable()
  .meta({ description: 'In points of the score, one decimal; null where there is no score to start from.' });

export const change = z
  .object({
    total: points,
    byMovement: points,
    byNewItems: points,
    byLeaving: points,
  })
  .meta({
    id: 'Change',
    description: "The score's change since the point before, split so that it adds up.",
  });

export const meetingOfPoint = z.object({
  id,
  key,
  track: key,
  ordinal: z.int().meta({ description: 'Its number on its track, from 1.' }),
  heldOn: z.string(),
  title: localizedText,
});

export type MeetingOfPoint = z.infer<typeof meetingOfPoint>;

const figures = {
  at: z.string().meta({ description: 'The day of the point', examples: ['2022-07-01'] }),
  n: z.int().meta({ description: 'How many items are scored.' }),
  score,
  low: score,
  high: score,
  coverage: z.number().nullable().meta({ description: 'Share of the n items with evidence, 0 to 1.' }),
  highWater: score.meta({ description: 'The best score at this point or before.' }),
  counts,
  movement,
  change,
};

export const progressPoint = z.object({ meeting: meetingOfPoint, ...figures }).meta({ id: 'ProgressPoint' });
export type ProgressPoint = z.infer<typeof progressPoint>;
export const currentPoint = z.object(figures).meta({ id: 'CurrentPoint' });
export type CurrentPoint = z.infer<typeof currentPoint>;

const revision = z.int().meta({
  description: 'How many writes to the process are known by `knownAt`, as the caller’s clearance counts.',
});

const head = {
  process: z.object({ id, slug: z.string(), revision }),
  reading: z.string().meta({ description: 'Whose word counts, as asked for.', examples: ['resolved'] }),
  method: z.string().meta({ description: 'The method of the score, with its version.', examples: ['pam@1'] }),
  asOf: z.string().meta({
    description: 'What was so by then, EDTF; the day of the request where none was asked for.',
    examples: ['2026-05-14'],
  }),
  knownAt: instant,
};
const digest = (over: string) =>
  z.string().meta({
    description: `SHA-256, in base64, over the canonical JSON (RFC 8785) of ${over} and the figures, without ids and titles: the same after import elsewhere.`,
    examples: ['sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  });

/** The head that every reckoned answer carries. */
export const answerHead = { ...head, digest: digest('reading, method, asOf') };

const { method: _, ...headWithoutMethod } = head;

/** The head of what is told of one thing, which no method scores. */
export const headOfOne = { ...headWithoutMethod, digest: digest('reading, asOf') };

export const progress = z
  .object({ ...answerHead, points: z.array(progressPoint), current: currentPoint })
  .meta({ id: 'Progress', description: 'Progress across meetings.' });
export type Progress = z.infer<typeof progress>;
