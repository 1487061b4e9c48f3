import { z } from 'zod';
import { times } from '../date.ts';
import { key, processAddress, reference } from '../identity.ts';
import { operation } from '../operation.ts';
import { orderedQuery, pageOf } from '../page.ts';
import { repeatable } from '../reckoning/question.ts';
import { account, act, assertion } from '../resources/assertion.ts';
import { event } from '../resources/event.ts';
import { item, itemKind } from '../resources/item.ts';
import { meeting, meetingStatus, track, trackLevel } from '../resources/meeting.ts';
import { party, partyRole, representative } from '../resources/party.ts';
import { processResource } from '../resources/process.ts';
import { source, sourceKind } from '../resources/source.ts';
import { languageTag } from '../text.ts';

export const inProcess = z.strictObject({ process: processAddress });

export const listProcesses = operation({
  id: 'listProcesses',
  method: 'GET',
  path: '/v1/processes',
  tag: 'Processes',
  summary: 'Processes of the organization',
  description: 'In the order in which they were recorded, or of the slugs that they have today (`sort`).',
  permission: 'processes:read',
  query: orderedQuery(['slug'])
    .extend({
      knownAt: times.knownAt,
      archived: z.enum(['false', 'true', 'any']).default('false').meta({
        description: 'Those in use, those put away, or both. A page may be shorter than its limit.',
      }),
    })
    .strict(),
  success: { status: 200, body: pageOf(processResource), description: 'A page of processes' },
  problems: [],
});

export const getProcess = operation({
  id: 'getProcess',
  method: 'GET',
  path: '/v1/processes/{process}',
  tag: 'Processes',
  summary: 'One process',
  permission: 'processes:read',
  ofPublished: true,
  params: inProcess,
  query: z.strictObject({ knownAt: times.knownAt }),
  success: { status: 200, body: processResource, description: 'The process' },
  problems: ['not_found'],
});

/** One thing in a process, by id or key. */
export const oneInProcess = inProcess.extend({ id: reference });

/**
 * The two readings that every collection under a process has: a list, and one of it.
 *
 * @param by the fields that the list can be ordered by, and what it can be narrowed by
 */
const readable = <T extends z.ZodType, Filters extends z.ZodRawShape>(
  name: { one: string; many: string; noun: string; nouns: string; path: string },
  resource: T,
  by: { sorts: readonly string[]; filters: Filters },
) => {
  const tag = name.nouns.charAt(0).toUpperCase() + name.nouns.slice(1);
  const list = operation({
    id: `list${name.many}`,
    method: 'GET',
    path: `/v1/processes/{process}/${name.path}`,
    tag,
    summary: `${tag} of a process`,
    description:
      'In the order in which they were recorded, or in another (`sort`). Of several filters all have to be met, of one that is repeated any.',
    permission: 'processes:read',
    ofPublished: true,
    params: inProcess,
    query: orderedQuery(by.sorts).extend(times).extend(by.filters).strict(),
    success: { status: 200, body: pageOf(resource), description: `A page of ${name.nouns}` },
    problems: ['not_found'],
  });
  const get = operation({
    id: `get${name.one}`,
    method: 'GET',
    path: `/v1/processes/{process}/${name.path}/{id}`,
    tag,
    summary: `One ${name.noun}`,
    permission: 'processes:read',
    ofPublished: true,
    params: oneInProcess,
    query: z.strictObject(times),
    success: { status: 200, body: resource, description: `The ${name.noun}` },
    problems: ['not_found'],
  });
  return { list, get };
};

const named = (one: string, noun: string, nouns: string) => ({
  one,
  many: nouns.charAt(0).toUpperCase() + nouns.slice(1),
  noun,
  nouns,
  path: nouns,
});

/** Of things that can be archived. All of them where it is left out: what is read, cited and reckoned are all. */
export const archivedFilter = z.enum(['false', 'true', 'any']).default('any').meta({
  description:
    'Those in use, those put away, or both, which is usual: readings and citations need what is archived as well.',
});

/** A filter that is met by any of the values that it is given. */
const anyOf = <T extends z.ZodType>(schema: T, description: string) =>
  repeatable(schema).meta({ description: `${description} Repeatable.` });

export const parties = readable(named('Party', 'party', 'parties'), party, {
  sorts: ['key'],
  filters: { role: anyOf(partyRole, 'Parties in these roles only.'), archived: archivedFilter },
});
export const representatives = readable(
  named('Representative', 'representative', 'representatives'),
  representative,
  {
    sorts: ['key'],
    filters: {
      party: anyOf(key, 'Those who speak for these parties only, by key.'),
      archived: archivedFilter,
    },
  },
);
export const tracks = readable(named('Track', 'track', 'tracks'), track, {
  sorts: ['key'],
  filters: { level: anyOf(trackLevel, 'Tracks of these levels only.'), archived: archivedFilter },
});
export const meetings = readable(named('Meeting', 'meeting', 'meetings'), meeting, {
  sorts: ['key', 'heldOn'],
  filters: {
    track: anyOf(key, 'Meetings of these tracks only, by key.'),
    status: anyOf(meetingStatus, 'Those that are scheduled, held, postponed or cancelled.'),
    archived: archivedFilter,
  },
});
export const sources = readable(named('Source', 'source', 'sources'), source, {
  sorts: ['key', 'publishedOn'],
  filters: {
    kind: anyOf(sourceKind, 'Sources of these kinds only.'),
    language: anyOf(languageTag, 'Sources in these languages only.'),
    archived: archivedFilter,
  },
});
export const items = readable(named('Item', 'item', 'items'), item, {
  sorts: ['key', 'dueOn'],
  filters: {
    kind: anyOf(itemKind, 'Items of these kinds only.'),
    theme: anyOf(z.string().min(1).max(100), 'Items of these themes only.'),
    obligor: anyOf(key, 'Items promised by these parties only, by key.'),
    archived: archivedFilter,
  },
});
export const events = readable(named('Event', 'event', 'events'), event, {
  sorts: ['key', 'occurredOn'],
  filters: {
    type: anyOf(z.string().min(1).max(100), 'Events of these types only.'),
    item: anyOf(key, 'Events that bear on these items only, by key.'),
    archived: archivedFilter,
  },
});
export const assertionFilters = {
  item: anyOf(key, 'What is said of these items only, by key.'),
  meeting: anyOf(key, 'What was said at these meetings only, by key.'),
  account: anyOf(account, 'By these accounts only: `joint`, `party:TR`.'),
  act: anyOf(act, 'Assertions of these acts only.'),
};
export const assertions = readable(named('Assertion', 'assertion', 'assertions'), assertion, {
  sorts: ['key', 'effectiveOn'],
  filters: assertionFilters,
});
