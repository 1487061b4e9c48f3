import { type Label, type Operation, operations, permissionsOfRole } from '@parley/contracts';
import { signedIn } from './browser.ts';
import { addressesOf, type Grounds } from './every-address.ts';
import { withoutClock } from './every-reading.ts';
import type { RunningService } from './running-service.ts';

/** Somebody who reads, and does not see everything. */
export interface Viewer {
  name: string;
  clearance: Label;
  ask: ReturnType<RunningService['with']>;
  may(operation: Operation): boolean;
}

export const byKey = async (service: RunningService, clearance: Label): Promise<Viewer> => ({
  name: `a key for ${clearance}`,
  clearance,
  ask: service.with(await service.key({ clearance })),
  may: ({ permission }) => permission !== 'person' && permission !== 'member',
});

/** Anybody, before what is published under a name. */
export const byName = (service: RunningService, name: string): Viewer => ({
  name: 'anybody',
  clearance: 'public',
  ask: service.with(`pub_${name}`),
  may: ({ permission, ofPublished }) => ofPublished === true || permission === 'public',
});

export async function bySession(service: RunningService, clearance: Label): Promise<Viewer> {
  const { ask } = await signedIn(service, { role: 'viewer', clearance });
  const own: readonly Operation['permission'][] = [
    ...permissionsOfRole.viewer,
    'person',
    'member',
    'public',
    'address',
  ];
  // What they may not is refused, and a refusal is told in the log.
  return {
    name: `a viewer for ${clearance}`,
    clearance,
    ask,
    may: ({ permission }) => own.includes(permission),
  };
}

/** What is read there leaves an entry in the log. */
const LEAVES_A_TRACE = ['exportAudit', 'exportAssertions', 'getProgressReport', 'getReportFile'];
export const leavesATrace = ({ id }: Operation): boolean => LEAVES_A_TRACE.includes(id);

/** Answers that tell of the asking itself: when the key was last used by which it was asked. */
const TELLS_OF_THE_ASKING = ['listApiKeys', 'getApiKey'];

export interface Asked {
  viewer: Viewer;
  operation: Operation;
  address: string;
}

/** Every address that a viewer may read at. */
export async function askedBy(
  viewer: Viewer,
  groundsOf: (viewer: Viewer) => Promise<Grounds>,
  which: readonly Operation[] = operations,
): Promise<Asked[]> {
  const readings = which.filter((operation) => operation.method === 'GET' && viewer.may(operation));
  const grounds = await groundsOf(viewer);
  const asked: Asked[] = [];
  for (const operation of readings) {
    for (const address of await addressesOf(operation, grounds)) asked.push({ viewer, operation, address });
  }
  return asked;
}

/** What somebody is answered, to the byte; their tag is for asking again. */
export interface Answered {
  status: number;
  text: string;
  headers: Record<string, string>;
}

/** Without what is of one request and of no answer: its instant and name, and how many more may follow. */
const OF_THE_REQUEST = ['date', 'x-request-id', 'ratelimit'];

export async function answerTo(
  { viewer, operation, address }: Asked,
  ifNoneMatch?: string,
): Promise<Answered> {
  const request = viewer.ask.get(address).set('accept-encoding', 'identity').buffer(true);
  if (ifNoneMatch !== undefined) void request.set('if-none-match', ifNoneMatch);
  const { status, text, headers } = await request;
  const left = [...OF_THE_REQUEST, ...(TELLS_OF_THE_ASKING.includes(operation.id) ? ['etag'] : [])];
  const kept = Object.entries(headers as Record<string, string>).filter(([name]) => !left.includes(name));
  return { status, text: withoutTheRequest(text, operation, address), headers: Object.fromEntries(kept) };
}

function withoutTheRequest(text: string, { id }: Operation, address: string): string {
  // The id of where a stream begins is another each time, as the name of a request is.
  const said = text.replace(/"requestId":"[^"]+"/, '').replace(/^id: .+$/m, '');
  if (TELLS_OF_THE_ASKING.includes(id)) return said.replaceAll(/"lastUsedAt":"[^"]+"/g, '');
  // Of an answer for now the clock has gone on, and nothing else.
  return address.includes('knownAt=') ? said : withoutClock(said);
}

/** What is another than it was, told so that one finds it. */
export function differences({ viewer, address }: Asked, before: Answered, after: Answered): string[] {
  const name = `${viewer.name} at ${address}`;
  if (before.status !== after.status) return [`${name}: ${after.status} instead of ${before.status}`];
  const headers = Object.keys({ ...before.headers, ...after.headers })
    .filter((header) => before.headers[header] !== after.headers[header])
    .map((header) => `${name}: ${header} is ${after.headers[header]} instead of ${before.headers[header]}`);
  if (before.text === after.text) return headers;
  let at = 0;
  while (before.text[at] === after.text[at]) at += 1;
  const from = Math.max(0, at - 60);
  return [
    ...headers,
    `${name}: says …${after.text.slice(from, from + 160)}… instead of …${before.text.slice(from, from + 160)}…`,
  ];
}
