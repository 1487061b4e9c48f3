import { z } from 'zod';
import { edtf } from '../date.ts';
import { key } from '../identity.ts';
import { agreement, implementation, legalState } from '../resources/assertion.ts';

export const corroboration = z
  .enum(['joint', 'corroborated', 'claimed', 'contradicted', 'none'])
  .meta({ description: 'How the sides bear each other out on the agreement.' });

export const schedule = z
  .enum(['none', 'on_time', 'due', 'overdue', 'done_late'])
  .meta({ description: 'Against the due date; none where there is none.' });

/** An item's four axes on a day; never one number for different things. */
export const shownState = z
  .object({
    agreement: agreement.meta({ description: 'In the chosen reading.' }),
    corroboration,
    legal: legalState,
    implementation: implementation.nullable().meta({ description: 'null: no evidence, which is not 0.' }),
    low: implementation.meta({ description: 'The least that the accounts allow.' }),
    high: implementation.meta({
      description: 'The most that the accounts allow; 3 where there is no evidence.',
    }),
    disputed: z.boolean().meta({ description: 'Whether accounts differ on the implementation.' }),
    schedule,
    closedOn: edtf
      .nullable()
      .meta({ description: 'Since when it is withdrawn, or carried on by another item.' }),
    continuedBy: key.nullable().meta({ description: 'The item that carries it on.' }),
  })
  .meta({ id: 'ItemState', description: "An item's four axes on a day." });
export type ShownItemState = z.infer<typeof shownState>;
