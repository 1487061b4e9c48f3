import { z } from 'zod';
import { id, key } from '../identity.ts';
import { itemKind } from '../resources/item.ts';
import { agreement, legalState } from '../resources/assertion.ts';
import { localizedText } from '../text.ts';
import { answerHead, meetingOfPoint } from './progress.ts';

export const movementClass = z.enum([
  'new',
  'tabled',
  'advanced',
  'reversed',
  'carriedOn',
  'dropped',
  'slipped',
  'reconfirmed',
  'unchanged',
]);
export type MovementClass = z.infer<typeof movementClass>;

/** An item at a point: its axes, and what moved since the point before. */
export const cell = z
  .object({
    agreement: agreement
      .nullable()
      .meta({ description: 'In the chosen reading; null before anyone put it forward.' }),
    corroboration: z.enum(['joint', 'corroborated', 'claimed', 'contradicted', 'none']),
    legal: legalState,
    implementation: z
      .int()
      .min(0)
      .max(3)
      .nullable()
      .meta({ description: 'null: no evidence, which is not 0.' }),
    schedule: z.enum(['none', 'on_time', 'due', 'overdue', 'done_late']),
    closed: z
      .boolean()
      .meta({ description: 'Nothing is expected of it any more: withdrawn, or carried on by another item.' }),
    movement: movementClass.nullable().meta({ description: 'What became of it since the meeting before.' }),
    assertions: z.array(key).meta({
      description: 'What was said on it at this meeting; of `current`, what was said since the last one.',
    }),
  })
  .meta({ id: 'MatrixCell' });
export type MatrixCell = z.infer<typeof cell>;

export const matrix = z
  .object({
    ...answerHead,
    meetings: z.array(meetingOfPoint),
    items: z.array(
      z.object({
        id,
        key,
        title: localizedText,
        kind: itemKind,
        theme: z.string(),
        obligors: z.array(key),
        cells: z.array(cell).meta({ description: 'One for each meeting, in their order.' }),
        current: cell,
      }),
    ),
  })
  .meta({ id: 'Matrix', description: 'Items × meetings.' });
export type Matrix = z.infer<typeof matrix>;
