import { z } from 'zod';
import { edtf } from '../date.ts';
import { ref } from '../identity.ts';
import { implementation } from '../resources/assertion.ts';
import { itemRef } from './named.ts';
import { answerHead, meetingOfPoint, score } from './progress.ts';

const fraction = z
  .string()
  .meta({ description: 'The same as an exact fraction, in percentage points', examples: ['140/3'] });

/** What one item gives to a score, and the words that it rests on. */
export const term = z
  .object({
    item: itemRef,
    value: z.int().meta({ description: 'What the method counts for the item, from 0 to its ceiling.' }),
    level: implementation.nullable().meta({ description: 'Its implementation; null: no evidence.' }),
    weight: z.int().meta({ description: 'How often the item counts.' }),
    contribution: z.number().meta({
      description:
        'Percentage points, with six decimals. Those of all terms add up to `precise` of the explanation.',
      examples: [13.333333],
    }),
    exact: fraction,
    assertions: z.array(ref).meta({ description: 'What was said that the term rests on.' }),
    sources: z.array(ref).meta({ description: 'What those words rest on.' }),
  })
  .meta({ id: 'Term', description: 'What one item gives to a score.' });
export type Term = z.infer<typeof term>;

export const explanation = z
  .object({
    ...answerHead,
    meeting: meetingOfPoint.nullable().meta({ description: 'null where a date was asked about.' }),
    at: edtf,
    score,
    low: score,
    high: score,
    precise: z
      .number()
      .nullable()
      .meta({
        description:
          'The score with six decimals: the sum of the contributions. Rounded half up to one decimal it is `score`.',
        examples: [46.666667],
      }),
    exact: fraction.nullable(),
    terms: z
      .array(term)
      .meta({ description: 'By key; their contributions add up to `precise`, their fractions to `exact`.' }),
  })
  .meta({ id: 'Explanation', description: 'A score, term by term.' });
export type Explanation = z.infer<typeof explanation>;
