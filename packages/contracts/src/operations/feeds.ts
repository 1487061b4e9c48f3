import { z } from 'zod';
import { times } from '../date.ts';
import { id } from '../identity.ts';
import { type MediaType, operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { createdFeed, feed, feedLanguage, newFeed } from '../resources/feed.ts';
import { inProcess } from './record.ts';

const oneFeed = z.strictObject({ feed: id });

export const listFeeds = operation({
  id: 'listFeeds',
  method: 'GET',
  path: '/v1/feeds',
  tag: 'Feeds',
  summary: 'One’s own feed addresses, without their tokens',
  description:
    'Those that the caller has made, or a key that hangs from them, and may see as much as. Administrators find everybody’s among the API keys.',
  permission: 'feeds:read',
  query: pageQuery.strict(),
  success: { status: 200, body: pageOf(feed), description: 'A page of feeds' },
  problems: [],
});

export const getFeed = operation({
  id: 'getFeed',
  method: 'GET',
  path: '/v1/feeds/{feed}',
  tag: 'Feeds',
  summary: 'One feed address, without its token',
  permission: 'feeds:read',
  params: oneFeed,
  success: { status: 200, body: feed, description: 'The feed' },
  problems: ['not_found'],
});

export const createFeed = operation({
  id: 'createFeed',
  method: 'POST',
  path: '/v1/feeds',
  tag: 'Feeds',
  summary: 'Make a feed address',
  description:
    'The addresses are in this answer and nowhere else. A feed shows one process, at its own clearance or its maker’s, whichever is lower when it is read; it ends when it is revoked, or when its maker is no member any more. 100 at most that are of use, for each person.',
  permission: 'feeds:read',
  body: newFeed,
  success: { status: 201, body: createdFeed, description: 'The feed, with its addresses' },
  problems: ['conflict'],
});

export const revokeFeed = operation({
  id: 'revokeFeed',
  method: 'DELETE',
  path: '/v1/feeds/{feed}',
  tag: 'Feeds',
  summary: 'Revoke a feed address, at once',
  permission: 'feeds:read',
  params: oneFeed,
  success: { status: 204, description: 'Revoked' },
  problems: ['not_found'],
});

const byToken = z.strictObject({
  token: z
    .string()
    .regex(/^prf_[A-Za-z0-9_-]{43}$/)
    .meta({ description: 'The secret of a feed address', examples: [`prf_${'x'.repeat(43)}`] }),
});

const asked = z.strictObject({
  lang: feedLanguage.optional().meta({
    description:
      'The language of titles and sentences; where it is left out, what `Accept-Language` likes best of these, else English.',
  }),
  ...times,
});

/** Each kind of file is read in two ways: in a process, and at an address that is all there is to know. */
const readable = <const M extends MediaType>(file: {
  of: string;
  path: string;
  media: M;
  summary: string;
  description: string;
}) =>
  ({
    inProcess: operation({
      id: `get${file.of}`,
      method: 'GET',
      path: `/v1/processes/{process}/${file.path}`,
      tag: 'Feeds',
      summary: file.summary,
      description: file.description,
      permission: 'processes:read',
      ofPublished: true,
      params: inProcess,
      query: asked,
      success: { status: 200, media: [file.media], tagged: true, description: 'The file' },
      problems: ['not_found'],
    }),
    byToken: operation({
      id: `read${file.of}`,
      method: 'GET',
      path: `/v1/feeds/{token}/${file.path}`,
      tag: 'Feeds',
      summary: `${file.summary}, by a feed address`,
      description: file.description,
      permission: 'address',
      params: byToken,
      success: { status: 200, media: [file.media], tagged: true, description: 'The file' },
      problems: ['not_found'],
    }),
  }) as const;

export const { inProcess: getCalendar, byToken: readCalendar } = readable({
  of: 'Calendar',
  path: 'meetings.ics',
  media: 'text/calendar; charset=utf-8',
  summary: 'Meetings as a calendar',
  description:
    'iCalendar (RFC 5545): each meeting whose day is known, all day. What is dated by a month or a year, or not at all, is named in the description of the calendar and stands on no day. What was cancelled or postponed is marked as cancelled on the day that it was promised for.',
});

export const { inProcess: getChangesAtom, byToken: readChangesAtom } = readable({
  of: 'ChangesAtom',
  path: 'changes.atom',
  media: 'application/atom+xml; charset=utf-8',
  summary: 'Changes as an Atom feed',
  description:
    'Atom (RFC 4287): what was written, newest first, with a sentence for each; of the last 100 revisions, and 100 at most. `changes` has them all.',
});

export const { inProcess: getChangesJson, byToken: readChangesJson } = readable({
  of: 'ChangesJson',
  path: 'changes.json',
  media: 'application/feed+json; charset=utf-8',
  summary: 'Changes as a JSON Feed',
  description:
    'JSON Feed 1.1: what was written, newest first, with a sentence for each; of the last 100 revisions, and 100 at most. `changes` has them all.',
});
