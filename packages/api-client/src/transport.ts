import { addressOf } from './address.ts';
import type { QueryValue } from './address.ts';
import { problemErrorOf } from './problem-error.ts';
import { UnreachableError } from './unreachable-error.ts';

type HeaderFields = Record<string, string>;

export interface TransportOptions {
  /** Where the service answers, without `/v1`: `https://parley.example`. In a page of the same origin: empty. */
  baseUrl: string;
  /** Sent with each request. A function is asked anew each time. */
  headers?: HeaderFields | (() => HeaderFields | Promise<HeaderFields>);
  /** Instead of the global `fetch`: to set caching or an agent. */
  fetch?: typeof fetch;
}

export interface Asked {
  method: string;
  /** With parameters in braces, which `params` fills. */
  path: string;
  params?: Readonly<Record<string, string>> | undefined;
  query?: Readonly<Record<string, QueryValue>> | undefined;
  body?: unknown;
  headers?: Readonly<HeaderFields> | undefined;
  signal?: AbortSignal | undefined;
  /** How long it may take until the answer is read. */
  timeoutMs?: number | undefined;
}

/** Sends one request and answers with what came back, its body not yet read. */
export type Send = (asked: Asked) => Promise<Response>;

/**
 * The lowest step of the client: one request, one answer, no knowledge of operations. Whoever has the shapes of an
 * operation from elsewhere may stand on it alone.
 *
 * @throws ProblemError where the service refuses
 * @throws UnreachableError where no answer comes
 */
export function createTransport(options: TransportOptions): Send {
  const base = options.baseUrl.replace(/\/+$/, '');
  return async (asked) => {
    const address = base + addressOf(asked.path, asked.params, asked.query);
    const given = typeof options.headers === 'function' ? await options.headers() : options.headers;
    const headers: HeaderFields = {
      accept: 'application/json, application/problem+json',
      ...given,
      ...asked.headers,
    };
    if (asked.body !== undefined) headers['content-type'] = 'application/json';
    const send = options.fetch ?? fetch;
    const response = await reached(base, asked.signal, () =>
      send(address, {
        method: asked.method,
        headers,
        ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
        ...withSignal(asked),
      }),
    );
    if (!response.ok) throw await problemErrorOf(response);
    return response;
  };
}

/** Files that are no text. */
const BYTES = /^application\/(?:pdf|zip|vnd\.openxmlformats)/;

/** What an answer holds: undefined where nothing, bytes of a file that is no text, text where it is not JSON. */
export async function bodyOf(response: Response, signal?: AbortSignal): Promise<unknown> {
  if (response.status === 204) return undefined;
  const type = response.headers.get('content-type') ?? '';
  const isJson = type.startsWith('application/json');
  return reached(response.url, signal, async () => {
    if (BYTES.test(type)) return new Uint8Array(await response.arrayBuffer());
    const text = await response.text();
    // What breaks off in the middle has not come, whoever cut it.
    return isJson ? (JSON.parse(text) as unknown) : text;
  });
}

function withSignal({ signal, timeoutMs }: Asked): { signal?: AbortSignal } {
  if (timeoutMs === undefined) return signal === undefined ? {} : { signal };
  const timeout = AbortSignal.timeout(timeoutMs);
  return { signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) };
}

/** Tells a lost connection from a call that the caller took back: `fetch` rejects both. */
async function reached<T>(
  where: string,
  signal: AbortSignal | undefined,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    signal?.throwIfAborted();
    throw new UnreachableError(where, error);
  }
}
