import { z } from 'zod';
import { edtf } from '../date.ts';
import { itemRef } from './named.ts';
import { answerHead } from './progress.ts';

export const itemLag = z
  .object({
    item: itemRef,
    agreedOn: edtf.meta({ description: 'When it was first agreed under the reading.' }),
    fullOn: edtf.nullable().meta({ description: 'The first day on which it was fully carried out.' }),
    days: z.int().meta({
      description: 'From agreed to full; of what is not full, the days waited so far.',
      examples: [184],
    }),
    end: z
      .enum(['full', 'open', 'closed'])
      .meta({ description: 'Closed: withdrawn or carried on before full.' }),
  })
  .meta({ id: 'ItemLag' });

export const lag = z
  .object({
    ...answerHead,
    items: z.array(itemLag),
    median: z.int().nullable().meta({
      description:
        'Kaplan–Meier median in days, what is not full being censored; null while more than half still wait.',
    }),
    curve: z
      .array(
        z.object({
          days: z.int().meta({ description: 'Days since it was agreed.' }),
          waiting: z
            .number()
            .meta({ description: 'The estimated share that waits longer than this, 0 to 1, four decimals.' }),
        }),
      )
      .meta({ description: 'The survival curve, a step for each time at which something became full.' }),
  })
  .meta({ id: 'Lag', description: 'Days from agreed to fully carried out.' });
export type Lag = z.infer<typeof lag>;
