import { isDeepStrictEqual } from 'node:util';
import { problem, problems } from '@parley/contracts';
import type { Described } from './described.ts';
import type { Answer, Wire } from './wire.ts';
import type { World } from './world.ts';

/**
 * What is wrong with an answer; nothing where nothing is.
 *
 * @param described the operation that the address leads to; undefined where it leads to none
 */
export function judge(described: Described | undefined, wire: Wire, answer: Answer): string[] {
  const { status } = answer;
  if (status === 0) return [`gives no answer: ${answer.text}`];
  if (status >= 500) return [`answers ${status} ${answer.text.slice(0, 300)}`];
  if (described !== undefined && !described.statuses.includes(status)) {
    return [`the document knows no ${status} ${answer.text.slice(0, 300)}`];
  }
  const missing = described?.promised.get(status)?.filter((name) => !(name in answer.headers)) ?? [];
  if (missing.length > 0) return [`its ${status} lacks ${missing.join(', ')}`];
  if (status >= 400) return offProblem(described, answer);
  if (described === undefined) return [`answers ${status} where there is no operation`];
  if (status === 204 || status === 304) return answer.text === '' ? [] : [`its ${status} has a body`];
  return offSuccess(described, wire, answer);
}

function offProblem(described: Described | undefined, answer: Answer): string[] {
  const value = parsed(answer.text);
  const read = problem.safeParse(value);
  if (!read.success || !isDeepStrictEqual(read.data, value))
    return [`its ${answer.status} is no problem: ${answer.text.slice(0, 300)}`];
  const { code, status, requestId, errors } = read.data;
  const documented = described?.codes.get(answer.status) ?? Object.keys(problems);
  return [
    /^application\/problem\+json\b/.test(answer.headers['content-type'] ?? '')
      ? ''
      : 'its media type is another',
    documented.includes(code) ? '' : `the document knows no ${answer.status} ${code}`,
    status === answer.status ? '' : `the status in it is ${status}`,
    requestId === answer.headers['x-request-id'] ? '' : 'it names another request',
    code === 'validation_failed' && (errors ?? []).length === 0 ? 'it names no fault' : '',
    /node_modules|prisma|at \/|SELECT "/i.test(withoutEcho(answer.text)) ? 'it tells of the code' : '',
  ].filter((offence) => offence !== '');
}

function offSuccess({ operation, departures }: Described, wire: Wire, answer: Answer): string[] {
  const { status, body, media } = operation.success;
  if (answer.status !== status) return [`succeeds by ${answer.status} instead of ${status}`];
  const type = answer.headers['content-type'] ?? '';
  if (media !== undefined) {
    return media.some((one) => type === one || type.startsWith(`${one};`))
      ? []
      : [`its media type is ${type}`];
  }
  if (!type.startsWith('application/json')) return [`its media type is ${type}`];
  const value = parsed(answer.text);
  const read = body?.safeParse(value);
  if (read?.success !== true) {
    return [`is off its schema: ${JSON.stringify(read?.error?.issues).slice(0, 500)}`];
  }
  const off = departures(status, value);
  if (off.length > 0) return [`is off the document: ${off.join(', ').slice(0, 500)}`];
  return isDeepStrictEqual(read.data, value)
    ? []
    : [`${wire.method} tells more than its schema: ${answer.text.slice(0, 500)}`];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A problem names the address that was asked for, and what was found at fault in the words that were sent. */
const withoutEcho = (text: string): string =>
  text.replace(/"instance":"(?:[^"\\]|\\.)*"/, '').replaceAll(/"pointer":"(?:[^"\\]|\\.)*"/g, '');

/** What an answer tells to somebody who may not know it and has not said it. */
export function leaks(wire: Wire, answer: Answer, world: World): string[] {
  if (wire.caller === 'full' || wire.caller === 'person') return [];
  const said = `${wire.path} ${wire.body?.toString('utf8') ?? ''}`;
  const secrets = [world.mark, ...world.hidden(), ...(wire.caller === 'public' ? [] : world.ownIds())];
  return secrets
    .filter((secret) => answer.text.includes(secret) && !said.includes(secret))
    .map((secret) => `tells ${wire.caller} of ${secret}: ${answer.text.slice(0, 500)}`);
}
