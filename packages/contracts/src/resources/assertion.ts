import { z } from 'zod';
import { edtf, instant } from '../date.ts';
import { id, key, label, ref } from '../identity.ts';
import { localizedText } from '../text.ts';
import { byWhom } from './by-whom.ts';

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
    exact: z.string().max(5000).regex(/\S/, 'is blank').meta({ description: 'The passage, word for word.' }),
    prefix: z.string().max(200).optional().meta({ description: 'What stands right before it.' }),
    suffix: z.string().max(200).optional().meta({ description: 'What stands right after it.' }),
  })
  .meta({
    id: 'Quote',
    description:
      'W3C Web Annotation TextQuoteSelector. Where the source has a stored text the passage must stand in it, with prefix and suffix around it. White space and the Unicode form of letters are not compared.',
  });
export type Quote = z.infer<typeof quote>;

export const assertion = z
  .object({
    id,
    key,
    item: ref,
    effectiveOn: edtf.meta({ description: 'When it was so.' }),
    account,
    act,
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
    cause: localizedText.nullable().meta({ description: 'Why the world went backwards (act `reverse`).' }),
    actor: z.string().nullable().meta({ description: 'Who made it go backwards.' }),
    corrects: ref.nullable().meta({ description: 'The assertion that it replaces (act `correct`).' }),
    correctedBy: ref.nullable().meta({
      description:
        'The correction that replaces it; of two, by writers who did not see each other’s, the later. It stays readable, and counts no more.',
    }),
    continuedBy: ref.nullable().meta({ description: 'The item that carries this one on (act `continue`).' }),
    sources: z.array(z.object({ source: ref, locator: z.string().nullable(), quote: quote.nullable() })),
    review: z
      .object({
        proposal: ref,
        proposedAt: instant,
        proposedBy: byWhom.nullable(),
        acceptedBy: byWhom.nullable(),
      })
      .nullable()
      .meta({
        description:
          'How it was reviewed: the proposal that it was accepted from, at `recordedAt`. null where it was appended directly, or where the proposal is out of the caller’s sight.',
      }),
    label,
  })
  .meta({ id: 'Assertion', description: 'One dated claim on one item, by one account, resting on sources.' });
export type Assertion = z.infer<typeof assertion>;
