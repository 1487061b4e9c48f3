import { z } from 'zod';
import { times } from '../date.ts';
import { processAddress, reference } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { assertion } from '../resources/assertion.ts';
import { event } from '../resources/event.ts';
import { item } from '../resources/item.ts';
import { meeting, track } from '../resources/meeting.ts';
import { party, representative } from '../resources/party.ts';
import { processResource } from '../resources/process.ts';
import { source } from '../resources/source.ts';

export const inProcess = z.strictObject({ process: processAddress });

export const listProcesses = operation({
  id: 'listProcesses',
  method: 'GET',
  path: '/v1/processes',
  tag: 'Processes',
  summary: 'Processes of the organization',
  permission: 'processes:read',
  query: pageQuery
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
  params: inProcess,
  query: z.strictObject({ knownAt: times.knownAt }),
  success: { status: 200, body: processResource, description: 'The process' },
  problems: ['not_found'],
});

/** One thing in a process, by id or key. */
export const oneInProcess = inProcess.extend({ id: reference });

/** The two readings that every collection under a process has: a list, and one of it. */
const readable = <T extends z.ZodType>(
  name: { one: string; many: string; noun: string; nouns: string; path: string },
  resource: T,
) => {
  const tag = name.nouns.charAt(0).toUpperCase() + name.nouns.slice(1);
  const list = operation({
    id: `list${name.many}`,
    method: 'GET',
    path: `/v1/processes/{process}/${name.path}`,
    tag,
    summary: `${tag} of a process`,
    description: 'In the order in which they were recorded.',
    permission: 'processes:read',
    params: inProcess,
    query: pageQuery.extend(times).strict(),
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

export const parties = readable(named('Party', 'party', 'parties'), party);
export const representatives = readable(
  named('Representative', 'representative', 'representatives'),
  representative,
);
export const tracks = readable(named('Track', 'track', 'tracks'), track);
export const meetings = readable(named('Meeting', 'meeting', 'meetings'), meeting);
export const sources = readable(named('Source', 'source', 'sources'), source);
export const items = readable(named('Item', 'item', 'items'), item);
export const events = readable(named('Event', 'event', 'events'), event);
export const assertions = readable(named('Assertion', 'assertion', 'assertions'), assertion);
