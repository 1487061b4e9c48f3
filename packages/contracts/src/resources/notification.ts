import { z } from 'zod';
import { edtf, instant } from '../date.ts';
import { id, key } from '../identity.ts';
import { pageOf } from '../page.ts';
import { itemRef } from '../reckoning/named.ts';
import { stall } from '../reckoning/stalls.ts';
import { localizedText } from '../text.ts';
import { act } from './assertion.ts';
import { byWhom } from './by-whom.ts';
import { changeEntry } from './change-entry.ts';
import { newsProcess } from './follow.ts';
import { proposalStatuses } from './proposal.ts';

/** Of what a revision wrote; the parts of a sentence. */
export const changeTold = changeEntry
  .pick({ kind: true, id: true, key: true, what: true })
  .extend({
    title: localizedText.nullable().meta({
      description:
        'Its title or name; of a source and of a person in the language that they have it in (`und`: none). null where it is out of the caller’s sight by now, and of what was said.',
    }),
    said: z
      .object({ item: itemRef, act, account: z.string().meta({ examples: ['joint'] }) })
      .nullable()
      .meta({ description: 'Of an assertion: what was said, on which item, by whose account.' }),
  })
  .meta({ id: 'ChangeTold', description: 'Something that a revision wrote.' });
export type ChangeTold = z.infer<typeof changeTold>;

export const notification = z
  .object({
    id: z.uuid().meta({
      description: 'The same for as long as it is told',
      examples: ['019a0c1e-0000-7000-8000-000000000001'],
    }),
    kind: z.enum(['changes', 'review', 'verdict', 'stall', 'deadline']).meta({
      description:
        '`changes`: somebody else has written in a process that the caller follows. `review`: a proposal of somebody else waits, in any process, for those who may judge it. `verdict`: a proposal of the caller was accepted or sent back. `stall`: something stands still in a process that they follow. `deadline`: a milestone, a due date or a meeting there is near, or a milestone is overdue.',
    }),
    at: instant.meta({
      description:
        'When it became news: when it was recorded; of a stall and a deadline, the beginning of the day since which it is one, or when the caller began to follow, whichever is later.',
    }),
    unseen: z.boolean().meta({ description: 'Whether it became news after `seenUpTo`.' }),
    process: newsProcess,
    changes: z
      .object({
        revision: z
          .int()
          .meta({ description: 'The revision of the process, as the caller’s clearance counts.' }),
        by: byWhom.nullable().meta({
          description:
            'Who wrote it, where that was a person who is signed in and the caller may see who the members are.',
        }),
        count: z.int().meta({ description: 'How many things it wrote that the caller sees' }),
        first: z.array(changeTold).meta({ description: 'The first of them, five at most' }),
      })
      .nullable()
      .meta({ description: 'Of `changes`: one revision, whole.' }),
    proposal: z
      .object({
        id,
        key,
        status: z.enum(proposalStatuses),
        assertions: z.int().meta({ description: 'How many it proposes' }),
        by: byWhom.nullable().meta({
          description: 'Of `review` who proposed it, of `verdict` who judged it; as `ByWhom` says.',
        }),
        reason: localizedText.nullable().meta({ description: 'Why it was sent back.' }),
      })
      .nullable()
      .meta({ description: 'Of `review` and `verdict`: the proposal.' }),
    stall: stall.nullable().meta({ description: 'Of `stall`: what stands still, as `stalls` has it.' }),
    deadline: z
      .object({
        of: z.enum(['milestone', 'item', 'meeting']),
        id,
        key,
        title: localizedText,
        expectedOn: edtf,
        days: z.int().meta({
          description:
            'Days until it today: to the last day of its period, to the first of a meeting’s; negative where a milestone is overdue.',
        }),
      })
      .nullable()
      .meta({ description: 'Of `deadline`: what is expected, and when.' }),
  })
  .meta({
    id: 'Notification',
    description:
      'Something new for the caller. What does not go with its kind is null. Reckoned as they ask, of what they may see then.',
  });
export type Notification = z.infer<typeof notification>;

const seenUpTo = instant
  .nullable()
  .meta({ description: 'Up to when the caller has seen what is new; null before they have said so once.' });

export const notifications = pageOf(notification).extend({ seenUpTo });
export type Notifications = z.infer<typeof notifications>;

/** The most that is counted. */
export const MOST_UNSEEN = 100;

export const unseenCount = z
  .object({
    unseen: z.int().meta({ description: `How many are unseen; ${MOST_UNSEEN} stands for more, too.` }),
    seenUpTo,
  })
  .meta({ id: 'UnseenCount' });
export type UnseenCount = z.infer<typeof unseenCount>;

export const markingSeen = z
  .strictObject({
    upTo: instant.meta({ description: '`at` of the newest that was shown. What lies ahead counts as now.' }),
  })
  .meta({ id: 'MarkingSeen', examples: [{ upTo: '2026-05-15T00:00:00.000Z' }] });

export const notificationsSeen = z.object({ seenUpTo: instant }).meta({
  id: 'NotificationsSeen',
  description: 'Up to when the caller has seen what is new. It never goes back.',
});
