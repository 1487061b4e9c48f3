import { isDeepStrictEqual } from 'node:util';
import { instant } from '@parley/contracts';
import type { Described } from './described.ts';
import type { Answer, Wire } from './wire.ts';

type Send = (wire: Wire) => Promise<Answer | undefined>;

/** What is wrong with what was accepted: whether it was taken as it was sent, and is there to be read. */
export async function readBack(
  { operation }: Described,
  wire: Wire,
  answer: Answer,
  send: Send,
): Promise<string[]> {
  const isWrite = wire.method !== 'GET' && answer.status >= 200 && answer.status < 300;
  if (!isWrite || 'idempotency-replayed' in answer.headers) return [];
  const reading = { ...wire, method: 'GET', headers: {}, body: undefined };
  const path = wire.path.split('?', 1)[0] ?? '';
  if (answer.status === 204) {
    const gone = await send({ ...reading, path });
    // Who has taken themselves out may not ask any more.
    const isGone = gone !== undefined && [401, 403, 404, 405].includes(gone.status);
    return isGone || isKept(operation.id) ? [] : [`is still read with ${gone?.status}`];
  }
  const made = JSON.parse(answer.text) as unknown;
  const sent = operation.body?.safeParse(bodyOf(wire));
  const taken = sent?.success === true && !isAct(operation.id) ? notTaken(sent.data, made) : [];
  const location = answer.headers['location'] ?? (wire.method === 'POST' ? undefined : path);
  if (location === undefined) return taken.map((where) => `did not take ${where} as it was sent`);
  const read = await send({ ...reading, path: location });
  const isForbidden = read?.status === 403 && mayLower(operation.id);
  return [
    ...taken.map((where) => `did not take ${where} as it was sent: ${answer.text.slice(0, 500)}`),
    ...(read?.status === 200 ? notSame(made, JSON.parse(read.text)) : []),
    ...(read?.status === 200 || isForbidden ? [] : [`is read with ${read?.status}`]),
  ];
}

/** Whoever has made themselves less than they were may not ask any more. */
const mayLower = (id: string): boolean => id === 'updateMember';

/** Answered by what it came to, not by what was sent. */
const isAct = (id: string): boolean => ['importSources', 'markNotificationsSeen'].includes(id);

/** What is ended and not removed. */
const isKept = (id: string): boolean => id.startsWith('revoke');

const bodyOf = ({ body }: Wire): unknown => {
  try {
    return JSON.parse(body?.toString('utf8') ?? '') as unknown;
  } catch {
    return undefined;
  }
};

/** What was made may tell more than what is read, a secret that is shown but once; never something else. */
function notSame(made: unknown, read: unknown): string[] {
  const [before, after] = [new Map(fieldsOf(made)), fieldsOf(read)];
  return after
    .filter(([name, value]) => !isDeepStrictEqual(before.get(name), value))
    .map(([name, value]) => `reads /${name} back as ${JSON.stringify(value)?.slice(0, 300)}`);
}

const fieldsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Said at the making, and read elsewhere or not at all. */
const ELSEWHERE = new Set([
  'text',
  'parties',
  'except',
  'token',
  'member',
  'expiresInDays',
  'reason',
  'locale',
  'content',
]);
/** Where nothing is said, something follows from the rest. */
const FOLLOWS = new Set(['agreement', 'tier', 'ordinal']);

/** What is said once of many is said of each. */
function notTaken(sent: unknown, made: unknown): string[] {
  const isBatch = fieldsOf(sent).some(([name]) => name === 'assertions');
  const [, many] = fieldsOf(made).find(([name]) => name === 'data' || name === 'assertions') ?? [];
  if (isBatch || !Array.isArray(many)) return differences(sent, made, '');
  return many.flatMap((one: unknown) => differences(sent, one, ''));
}

/** Where what was taken differs from what was sent. */
function differences(sent: unknown, taken: unknown, at: string): string[] {
  const name = at.split('/').at(-1) ?? '';
  if (sent === undefined || (sent === null && FOLLOWS.has(name))) return [];
  if (Array.isArray(sent)) {
    if (!Array.isArray(taken)) return [at];
    // What is named twice is taken once, and in what order does not matter.
    const isMissing = sent.some((one) => !taken.some((other) => differences(one, other, at).length === 0));
    return isMissing || taken.length > sent.length ? [at] : [];
  }
  if (typeof sent !== 'object' || sent === null) return isSame(sent, taken) ? [] : [at];
  if (typeof taken !== 'object' || taken === null) return [at];
  // What is asked of a report stands together in its answer.
  const given = new Map([...fieldsOf((taken as { question?: unknown }).question), ...Object.entries(taken)]);
  return Object.entries(sent).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'assertions' && given.has('data'))
      return differences(value, given.get('data'), `${at}/data`);
    if (!given.has(field)) return value === null || ELSEWHERE.has(field) ? [] : [`${at}/${field}`];
    return differences(value, given.get(field), `${at}/${field}`);
  });
}

function isSame(sent: unknown, taken: unknown): boolean {
  if (typeof sent !== 'string') return sent === taken;
  if (typeof taken === 'string') return sent === taken || (isInstant(sent) && isSameInstant(sent, taken));
  // A thing, or what has to do with it: a representative with the party.
  const things: unknown[] = isNamed(taken) ? [taken] : fieldsOf(taken).map(([, value]) => value);
  return things.some(
    (thing) =>
      isNamed(thing) &&
      (sent.toLowerCase() === thing.id || sent === `key:${thing.key}` || sent === thing.slug),
  );
}

const isInstant = (text: string): boolean => instant.safeParse(text).success;
const isSameInstant = (one: string, other: string): boolean =>
  new Date(one).getTime() === new Date(other).getTime();

const isNamed = (value: unknown): value is { id: string; key?: string; slug?: string } =>
  typeof value === 'object' && value !== null && 'id' in value && ('key' in value || 'slug' in value);
