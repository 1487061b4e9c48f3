import { z } from 'zod';
import { edtf } from '../date.ts';
import { itemRef } from './named.ts';
import { answerHead, meetingOfPoint } from './progress.ts';

export const undertaking = z
  .object({
    ...answerHead,
    meeting: meetingOfPoint.nullable().meta({ description: 'null where a date was asked about.' }),
    at: edtf,
    single: z.boolean().meta({ description: 'Whether the process is a single undertaking.' }),
    binding: z.array(itemRef).meta({ description: 'Agreed, and binding.' }),
    provisional: z
      .array(itemRef)
      .meta({ description: 'Agreed, and binding nobody until everything is agreed.' }),
    outstanding: z
      .array(itemRef)
      .meta({ description: 'Open and not agreed: what the provisional ones wait for.' }),
  })
  .meta({ id: 'Undertaking', description: 'What is agreed at a point, and whether it binds.' });
export type Undertaking = z.infer<typeof undertaking>;
