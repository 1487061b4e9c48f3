import { z } from 'zod';
import { processAddress } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { follow } from '../resources/follow.ts';
import { markingSeen, notifications, notificationsSeen, unseenCount } from '../resources/notification.ts';

const tag = 'Notifications';
const followed = z.strictObject({ process: processAddress });

export const listFollows = operation({
  id: 'listFollows',
  method: 'GET',
  path: '/v1/follows',
  tag,
  summary: 'Processes that one follows',
  description: 'Those that the caller may see. Whoever adds a process follows it from the beginning.',
  permission: 'member',
  query: pageQuery.strict(),
  success: { status: 200, body: pageOf(follow), description: 'A page of them' },
  problems: [],
});

export const getFollow = operation({
  id: 'getFollow',
  method: 'GET',
  path: '/v1/follows/{process}',
  tag,
  summary: 'Whether one follows a process',
  description: '404 where not.',
  permission: 'member',
  params: followed,
  success: { status: 200, body: follow, description: 'Since when' },
  problems: ['not_found'],
});

export const followProcess = operation({
  id: 'followProcess',
  method: 'PUT',
  path: '/v1/follows/{process}',
  tag,
  summary: 'Follow a process',
  description: 'From now on. Nothing changes for whoever follows it already.',
  permission: 'member',
  params: followed,
  success: { status: 200, body: follow, description: 'Since when' },
  problems: ['not_found'],
});

export const unfollowProcess = operation({
  id: 'unfollowProcess',
  method: 'DELETE',
  path: '/v1/follows/{process}',
  tag,
  summary: 'Follow a process no more',
  permission: 'member',
  params: followed,
  success: { status: 204, description: 'Not followed any more' },
  problems: ['not_found'],
});

export const listNotifications = operation({
  id: 'listNotifications',
  method: 'GET',
  path: '/v1/notifications',
  tag,
  summary: 'What is new for the caller, newest first',
  description:
    'In the processes that they follow: what others have written, a revision each; what stands still; what is near, within 14 days, or overdue. In all that they may see: proposals that wait for them to judge, and what became of their own. The newest first; a stall and a deadline are told for as long as they last.',
  permission: 'member',
  query: pageQuery
    .extend({
      cursor: z
        .string()
        .regex(/^[A-Za-z0-9_-]{60,90}$/, 'is not a cursor of this list')
        .optional()
        .meta({ description: 'Opaque; `page.nextCursor` of the answer before. Survives inserts.' }),
    })
    .strict(),
  success: { status: 200, body: notifications, description: 'A page of what is new' },
  problems: [],
});

export const countNotifications = operation({
  id: 'countNotifications',
  method: 'GET',
  path: '/v1/notifications/count',
  tag,
  summary: 'How much of what is new is unseen',
  permission: 'member',
  success: { status: 200, body: unseenCount, description: 'The count' },
  problems: [],
});

export const markNotificationsSeen = operation({
  id: 'markNotificationsSeen',
  method: 'POST',
  path: '/v1/notifications/seen',
  tag,
  summary: 'Say up to when one has seen what is new',
  description: 'What became news by then is not unseen any more. It never goes back.',
  permission: 'member',
  body: markingSeen,
  success: { status: 200, body: notificationsSeen, description: 'Up to when' },
  problems: [],
});
