import { z } from 'zod';
import { instant, times } from '../date.ts';
import { operation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { changeEntry } from '../resources/change-entry.ts';
import { inProcess } from './record.ts';

const revision = z.string().regex(/^\d{1,15}$/);

export const getChanges = operation({
  id: 'getChanges',
  method: 'GET',
  path: '/v1/processes/{process}/changes',
  tag: 'Changes',
  summary: 'What was written since a revision or an instant',
  description:
    'In the order of writing. Revisions are those that the caller sees: pass the `revision` of any answer to learn what came after it.',
  permission: 'processes:read',
  ofPublished: true,
  params: inProcess,
  query: z.strictObject({
    since: z
      .union([revision, instant], { error: 'is neither a revision nor an instant' })
      .optional()
      .meta({
        description: 'A revision or an instant; the beginning where it is left out.',
        examples: ['51'],
      }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(200)
      .default(50)
      .meta({
        description: 'How many at most',
        examples: [50],
      }),
    cursor: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,120}$/, 'is not a cursor of this list')
      .optional()
      .meta({ description: 'Opaque; `page.nextCursor` of the answer before. Survives inserts.' }),
    ...times,
  }),
  success: { status: 200, body: pageOf(changeEntry), description: 'A page of changes' },
  problems: ['not_found'],
});
