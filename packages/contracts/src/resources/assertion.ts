import { z } from 'zod';
import { edtf, instant } from '../date.ts';
import { id, key, label, ref, reference } from '../identity.ts';
import { localizedText } from '../text.ts';

export const account = z
  .string()
  .regex(
    /^(joint|observer|desk|party:[A-Za-z0-9][A-Za-z0-9._-]{0,63})$/,
    'is not joint, observer, desk or party:<key>',
  )
  .meta({
    id: 'Account',
    description: 'Whose word it is: `joint`, `observer`, `desk` or `party:<key>`.',
    examples: ['party:TR'],
  });

export const act = z.enum([
  'propose',
  'discuss',
  'agree',
  'reconfirm',
  'expedite',
  'announce',
  'observe',
  'deny',
  'withdraw',
  'continue',
  'reverse',
  'correct',
]);

export const agreement = z.enum(['none', 'proposed', 'agreed', 'denied', 'withdrawn']);
export const legalState = z.enum([
  'none',
  'initialled',
  'signed',
  'ratified',
  'in_force',
  'suspended',
  'annulled',
]);
export const implementation = z
  .int()
  .min(0)
  .max(3)
  .meta({ description: '0 not started, 1 minimum, 2 intermediate, 3 full.' });

/** W3C Web Annotation TextQuoteSelector. */
export const quote = z
  .strictObject({
    exact: z.string().min(1).max(5000),
    prefix: z.string().max(200).optional(),
    suffix: z.string().max(200).optional(),
  })
  .meta({ id: 'Quote', description: 'W3C Web Annotation TextQuoteSelector.' });
export type Quote = z.infer<typeof quote>;

const common = {
  effectiveOn: edtf.meta({ description: 'When it was so.' }),
  account,
  act,
};

export const assertion = z
  .object({
    id,
    key,
    item: ref,
    ...common,
    recordedAt: instant.meta({ description: 'When it was recorded here.' }),
    revision: z.int().meta({ description: 'The process revision that it made.' }),
    meeting: ref.nullable(),
    agreement: agreement.nullable(),
    legal: legalState.nullable(),
    implementation: implementation.nullable(),
    verb: z.string().nullable().meta({ description: 'The verb as the text has it, word for word.' }),
    generic: z
      .boolean()
      .meta({ description: 'Said of "the agreements" as a whole, not of this item by name.' }),
    note: localizedText.nullable(),
    cause: localizedText.nullable(),
    actor: z.string().nullable(),
    corrects: ref.nullable(),
    continuedBy: ref.nullable(),
    sources: z.array(z.object({ source: ref, locator: z.string().nullable(), quote: quote.nullable() })),
    label,
  })
  .meta({ id: 'Assertion', description: 'One dated claim on one item, by one account, resting on sources.' });
export type Assertion = z.infer<typeof assertion>;

/** What is sent to append one. */
export const newAssertion = z
  .strictObject({
    key: key.optional().meta({ description: 'Made up where it is left out.' }),
    item: reference,
    ...common,
    meeting: reference.nullable().default(null),
    agreement: agreement.nullable().default(null),
    legal: legalState.nullable().default(null),
    implementation: implementation.nullable().default(null),
    verb: z.string().min(1).max(200).nullable().default(null),
    generic: z.boolean().default(false),
    note: localizedText.nullable().default(null),
    cause: localizedText.nullable().default(null),
    actor: z.string().min(1).max(200).nullable().default(null),
    continuedBy: reference.nullable().default(null),
    sources: z
      .array(
        z.strictObject({
          source: reference,
          locator: z.string().min(1).max(200).nullable().default(null),
          quote: quote.nullable().default(null),
        }),
      )
      .min(1)
      .max(50),
    label: label.default('public'),
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
