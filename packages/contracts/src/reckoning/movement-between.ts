import { z } from 'zod';
import { edtf } from '../date.ts';
import { ref } from '../identity.ts';
import { movementClass } from './matrix.ts';
import { itemRef } from './named.ts';
import { answerHead, change, keys, meetingOfPoint, movement, score } from './progress.ts';
import { shownState } from './shown-state.ts';

const end = z.object({
  at: edtf.meta({ description: 'The day of the point' }),
  meeting: meetingOfPoint.nullable().meta({ description: 'null where a date was asked about.' }),
  score,
});

/** One item's way from one point to another. */
export const move = z
  .object({
    item: itemRef,
    class: movementClass,
    before: shownState.nullable().meta({ description: 'null where nobody had put it forward by then.' }),
    after: shownState,
    assertions: z.array(ref).meta({ description: 'What was said in between, in the order of the ledger.' }),
  })
  .meta({ id: 'Move' });
export type Move = z.infer<typeof move>;

export const movementBetween = z
  .object({
    ...answerHead,
    from: end.nullable().meta({ description: 'null: from the beginning.' }),
    to: end,
    movement,
    reconfirmedGenerically: keys.meta({
      description:
        'Those of `reconfirmed` that only a sentence such as "reconfirmed the agreements" reached.',
    }),
    change,
    items: z.array(move).meta({ description: 'Every item put forward by the later point, by key.' }),
  })
  .meta({ id: 'MovementBetween', description: 'What moved after one point, up to and with another.' });
export type MovementBetween = z.infer<typeof movementBetween>;
