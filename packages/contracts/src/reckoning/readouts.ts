import { z } from 'zod';
import { ref } from '../identity.ts';
import { account, act, agreement, implementation, legalState, quote } from '../resources/assertion.ts';
import { meetingSource } from '../resources/meeting.ts';
import { itemRef } from './named.ts';
import { answerHead, meetingOfPoint } from './progress.ts';
import { corroboration } from './shown-state.ts';

/** A source that something rests on, with the passage. */
export const citation = z
  .object({
    source: ref,
    locator: z
      .string()
      .nullable()
      .meta({ description: 'Where in the source: a page, an article, a minute.' }),
    quote: quote.nullable(),
  })
  .meta({ id: 'Citation' });
export type Citation = z.infer<typeof citation>;

/** What one account said on an item at the meeting. */
export const readoutWord = z
  .object({
    account,
    assertion: ref,
    act,
    verb: z.string().nullable().meta({ description: 'The verb as the text has it, word for word.' }),
    agreement: agreement.nullable(),
    legal: legalState.nullable(),
    implementation: implementation.nullable(),
    generic: z.boolean().meta({ description: 'Said of "the agreements" as a whole.' }),
    sources: z.array(citation),
  })
  .meta({ id: 'ReadoutWord' });
export type ReadoutWord = z.infer<typeof readoutWord>;

export const readouts = z
  .object({
    ...answerHead,
    meeting: meetingOfPoint.nullable().meta({ description: 'null where no meeting was held by `asOf`.' }),
    restatedShare: z.number().nullable().meta({
      description:
        'The part of what the sides said at the meeting that only restates, 0 to 1; null where they said nothing.',
    }),
    sources: z.array(meetingSource).meta({ description: 'The texts on the meeting, by their role.' }),
    items: z.array(
      z.object({
        item: itemRef,
        corroboration,
        words: z.array(readoutWord).meta({ description: 'In the order of the ledger.' }),
      }),
    ),
  })
  .meta({ id: 'Readouts', description: "Each side's words on each item at a meeting, side by side." });
export type Readouts = z.infer<typeof readouts>;
