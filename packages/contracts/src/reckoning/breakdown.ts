import { z } from 'zod';
import { edtf } from '../date.ts';
import { answerHead, counts, meetingOfPoint, score } from './progress.ts';

export const grouping = z
  .enum(['legal', 'theme', 'kind', 'obligor'])
  .meta({ description: 'By obligor an item counts once for each party that has to carry it out.' });

export const breakdown = z
  .object({
    ...answerHead,
    by: grouping,
    meeting: meetingOfPoint.nullable().meta({ description: 'null where a date was asked about.' }),
    at: edtf,
    groups: z.array(
      z.object({
        group: z
          .string()
          .meta({ description: 'Legal state, theme, kind, or key of a party', examples: ['border'] }),
        n: z.int().meta({ description: 'How many scored items are in it.' }),
        implementation: counts.shape.implementation,
        score,
      }),
    ),
  })
  .meta({ id: 'Breakdown', description: 'The scored items of a point, group by group.' });
export type Breakdown = z.infer<typeof breakdown>;
