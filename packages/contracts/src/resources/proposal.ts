import { z } from 'zod';
import { instant } from '../date.ts';
import { id, key, label, ref } from '../identity.ts';
import { localizedText } from '../text.ts';
import { assertion } from './assertion.ts';
import { byWhom } from './by-whom.ts';
import { newAssertions } from './new-assertion.ts';

export const proposalStatuses = ['waiting', 'accepted', 'sent_back', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** An assertion before it is one. */
export const proposedAssertion = assertion
  .omit({ recordedAt: true, revision: true, correctedBy: true, review: true })
  .extend({
    id: id
      .nullable()
      .meta({ description: 'Of the assertion that it has become; null until it is accepted.' }),
    key: key.meta({ description: 'The key that it is to have.' }),
    item: ref.nullable().meta({ description: 'null where the item has been removed since.' }),
    corrects: z.object({ id: id.nullable(), key }).nullable().meta({
      description: 'What it is to replace; without an id where that is proposed with it and waits.',
    }),
  })
  .meta({ id: 'ProposedAssertion', description: 'An assertion as it is to be appended.' });
export type ProposedAssertion = z.infer<typeof proposedAssertion>;

export const proposal = z
  .object({
    id,
    key,
    status: z.enum(proposalStatuses),
    proposedAt: instant.meta({ description: 'From when on it was known to wait.' }),
    proposedBy: byWhom.nullable(),
    revision: z.int().meta({ description: 'The process revision that it made.' }),
    note: localizedText.nullable().meta({ description: 'What its author says of it to whoever reviews it.' }),
    assertions: z.array(proposedAssertion),
    verdict: z
      .object({
        at: instant.meta({ description: 'When it was judged: `recordedAt` of what it has become.' }),
        by: byWhom.nullable(),
        reason: localizedText.nullable().meta({ description: 'Why it was sent back.' }),
        revision: z.int().meta({ description: 'The process revision that this made.' }),
      })
      .nullable()
      .meta({ description: 'null while it waits.' }),
    label: label.meta({
      description:
        'The highest of the labels of its assertions and of all that they name: whoever may not see one of these does not see the proposal.',
    }),
  })
  .meta({
    id: 'Proposal',
    description:
      'Assertions that wait for a second pair of eyes. They count for nothing until they are accepted.',
  });
export type Proposal = z.infer<typeof proposal>;

/** What is sent to propose assertions. */
export const newProposal = z
  .strictObject({
    assertions: newAssertions.shape.assertions,
    note: localizedText.nullable().default(null).meta({ description: 'For whoever reviews it.' }),
  })
  .meta({
    id: 'NewProposal',
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
        note: { en: 'From the ministry’s statement of this morning.' },
      },
    ],
  });

/** What is sent with a proposal that goes back to its author. */
export const sendingBack = z
  .strictObject({ reason: localizedText.meta({ description: 'What its author should know or change.' }) })
  .meta({
    id: 'SendingBack',
    examples: [{ reason: { en: 'The source tells of another crossing.' } }],
  });
