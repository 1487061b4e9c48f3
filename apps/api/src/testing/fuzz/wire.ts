import { isUtf8 } from 'node:buffer';

/** Who asks. */
export const callers = ['full', 'public', 'stranger', 'nobody', 'person', 'guest'] as const;
/**
 * `full`: a key that may do and see everything; `public`: one that may do everything and sees what is public;
 * `stranger`: a key of another organization; `person`: an owner who is signed in; `guest`: somebody of elsewhere who is.
 */
export type Caller = (typeof callers)[number];

/** A request as it goes over the wire. */
export interface Wire {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer | undefined;
  caller: Caller;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
}

const MOST = 2_000;

/** A request, to be sent by hand: `$FULL` and the like are the headers of whoever asks. */
export function asCurl({ method, path, headers, body, caller }: Wire): string {
  const said = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const data = body === undefined ? [] : [`--data-binary ${quotedBody(body)}`];
  return [
    'curl --globoff --path-as-is -X',
    method,
    ...(caller === 'nobody' ? [] : [`-H "$${caller.toUpperCase()}"`]),
    ...said,
    ...data,
    `"$API"${quoted(path)}`,
  ].join(' ');
}

const quoted = (text: string): string => `'${shortened(text).replaceAll("'", String.raw`'\''`)}'`;

const shortened = (text: string): string =>
  text.length > MOST ? `${text.slice(0, MOST)}…(${text.length} characters)` : text;

/** Bytes that are no text are written out, so that they can be pasted. */
function quotedBody(body: Buffer): string {
  const text = body.toString('utf8');
  if (isUtf8(body) && !/\p{Cc}/u.test(text)) return quoted(text);
  const bytes = [...body.subarray(0, MOST)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`);
  return `$'${bytes.join('')}'`;
}
