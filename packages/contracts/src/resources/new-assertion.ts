import { z } from 'zod';
import { edtf } from '../date.ts';
import { key, label, reference } from '../identity.ts';
import { localizedText } from '../text.ts';
import { account, act, agreement, assertion, implementation, legalState, quote } from './assertion.ts';

const sources = z
  .array(
    z.strictObject({
      source: reference,
      locator: z
        .string()
        .min(1)
        .max(200)
        .nullable()
        .default(null)
        .meta({ description: 'Page, paragraph, minute: where in the source.' }),
      quote: quote.nullable().default(null),
    }),
  )
  .min(1)
  .max(50)
  .meta({ description: 'What it rests on: one source or more, each named once.' });

/** The word on each axis, and how the text has it. What is left out says nothing. */
const words = {
  agreement: agreement
    .nullable()
    .default(null)
    .meta({ description: 'Left out: what the act says by itself. `none` takes an earlier word back.' }),
  legal: legalState.nullable().default(null),
  implementation: implementation.nullable().default(null),
  verb: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .meta({ description: 'The verb as the text has it, word for word.' }),
  generic: z.boolean().default(false),
  note: localizedText.nullable().default(null),
  cause: localizedText.nullable().default(null).meta({
    description:
      'Why the world went backwards: an act `reverse` needs it, and only what corrects one may have it too.',
  }),
  actor: z.string().min(1).max(200).nullable().default(null).meta({
    description:
      'Who made it go backwards: an act `reverse` needs it, and only what corrects one may have it too.',
  }),
  continuedBy: reference
    .nullable()
    .default(null)
    .meta({ description: 'The item that carries this one on; an act `continue` needs it.' }),
};

/** What is sent to append one. */
export const newAssertion = z
  .strictObject({
    key: key.optional().meta({
      description: 'Made up where it is left out, so that nobody guesses it and none is in the way.',
    }),
    item: reference,
    effectiveOn: edtf.meta({ description: 'When it was so; a day ahead at most.' }),
    account,
    act,
    meeting: reference.nullable().default(null),
    ...words,
    corrects: reference
      .nullable()
      .default(null)
      .meta({ description: 'The assertion that this one replaces; an act `correct` needs it.' }),
    sources,
    label: label.default('public').meta({
      description:
        'Who may see it, if they may see its item: public < internal < restricted. One source at least has to be seen by them all.',
    }),
  })
  .meta({
    id: 'NewAssertion',
    examples: [
      {
        item: 'key:I02',
        effectiveOn: '2024-01-12',
        account: 'desk',
        act: 'observe',
        implementation: 1,
        sources: [{ source: 'key:S40', quote: { exact: 'is ready for operation' } }],
      },
    ],
  });
export type NewAssertion = z.infer<typeof newAssertion>;

/** What is sent to append many, all of them or none. */
export const newAssertions = z
  .strictObject({
    assertions: z
      .array(newAssertion)
      .min(1)
      .max(500)
      .meta({ description: 'In order: each may build on, or correct by key, what stands before it.' }),
  })
  .meta({
    id: 'NewAssertions',
    examples: [
      {
        assertions: [
          {
            item: 'key:I02',
            effectiveOn: '2024-01-12',
            account: 'desk',
            act: 'observe',
            implementation: 1,
            sources: [{ source: 'key:S40' }],
          },
        ],
      },
    ],
  });

/** What is sent to correct one: as for a new one, without what the corrected one settles. */
export const newCorrection = newAssertion
  .omit({ item: true, act: true, corrects: true })
  .extend({
    effectiveOn: edtf
      .optional()
      .meta({ description: 'When it was so. Left out: when the corrected assertion says that it was.' }),
    account: account.optional().meta({ description: 'Left out: that of the corrected assertion.' }),
    note: localizedText.nullable().default(null).meta({ description: 'What was wrong.' }),
    label: label.optional().meta({ description: 'Left out: that of the corrected assertion.' }),
  })
  .meta({
    id: 'NewCorrection',
    description:
      'Stands in place of what it corrects. An axis left out says nothing: a correction without a word takes the corrected assertion back.',
    examples: [
      {
        implementation: 1,
        note: { en: 'The posts were staffed, not yet open.' },
        sources: [{ source: 'key:S40' }],
      },
    ],
  });
export type NewCorrection = z.infer<typeof newCorrection>;

/** A sentence such as "they reconfirmed the agreements of the previous meetings". */
export const newGenericReconfirmation = z
  .strictObject({
    meeting: reference.meta({ description: 'The meeting at which it was said.' }),
    account,
    act: z.enum(['reconfirm', 'expedite']),
    effectiveOn: edtf.optional().meta({ description: 'Left out: the day of the meeting.' }),
    verb: words.verb,
    note: words.note,
    sources,
    except: z
      .array(reference)
      .max(500)
      .default([])
      .meta({ description: 'Items that it leaves out, because the meeting names them otherwise.' }),
    label: label.default('public'),
  })
  .meta({
    id: 'NewGenericReconfirmation',
    examples: [
      {
        meeting: 'key:SR5',
        account: 'joint',
        act: 'reconfirm',
        verb: 'reconfirmed',
        sources: [{ source: 'key:S01' }],
        except: ['key:I01'],
      },
    ],
  });
export type NewGenericReconfirmation = z.infer<typeof newGenericReconfirmation>;

/** What was appended together, in its order. */
export const appended = z.object({ data: z.array(assertion) }).meta({
  id: 'Appended',
  description: 'What was appended together: in one revision, known from one instant.',
});
export type Appended = z.infer<typeof appended>;
