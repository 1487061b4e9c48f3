import { z } from 'zod';
import { edtf, instant } from '../date.ts';
import { id, label } from '../identity.ts';
import { localizedText } from '../text.ts';

export const processResource = z
  .object({
    id,
    slug: z.string(),
    title: localizedText,
    goal: localizedText.nullable(),
    summary: localizedText.nullable(),
    status: z.enum(['prospective', 'ongoing', 'suspended', 'concluded', 'annulled']),
    startedOn: edtf.nullable(),
    endedOn: edtf.nullable(),
    singleUndertaking: z.boolean().meta({ description: 'Nothing is agreed until everything is agreed.' }),
    label,
    revision: z.int().meta({ description: 'Raised by one by every write to anything in the process.' }),
    createdAt: instant,
  })
  .meta({ id: 'Process', description: 'A formal attempt to bring parties to agreement.' });
export type Process = z.infer<typeof processResource>;
