import { z } from 'zod';
import { edtf } from '../date.ts';
import { archived, id, key, label, ref } from '../identity.ts';
import { localizedText } from '../text.ts';

export const event = z
  .object({
    id,
    key,
    occurredOn: edtf,
    type: z
      .string()
      .meta({ description: 'What kind of event: a word of the desk’s own.', examples: ['trade'] }),
    title: localizedText,
    description: localizedText.nullable(),
    items: z.array(ref),
    sources: z.array(ref),
    label,
    archived,
  })
  .meta({ id: 'Event', description: 'Something outside the meetings that bears on the process.' });
export type Event = z.infer<typeof event>;
