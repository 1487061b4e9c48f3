import { z } from 'zod';
import { edtf } from '../date.ts';
import { archived, id, key, label, ref } from '../identity.ts';
import { localizedText } from '../text.ts';
import { agreement, implementation, legalState } from './assertion.ts';

export const criterion = z
  .union([
    z.object({
      item: ref,
      implementation: implementation.nullable(),
      agreement: agreement.nullable(),
      legal: legalState.nullable(),
    }),
    z.object({ milestone: ref }),
  ])
  .meta({ id: 'Criterion', description: 'An item at a level, or another milestone reached.' });

export const milestone = z
  .object({
    id,
    key,
    title: localizedText,
    note: localizedText.nullable(),
    plannedOn: edtf.nullable(),
    criteria: z.array(criterion),
    label,
    archived,
  })
  .meta({ id: 'Milestone', description: 'A goal with criteria over items and other milestones.' });
export type Milestone = z.infer<typeof milestone>;
