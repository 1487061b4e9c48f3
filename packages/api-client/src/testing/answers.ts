/** A request as a fake service saw it. */
export interface Seen {
  method: string;
  url: string;
  headers: Headers;
  body: unknown;
}

export type Reply =
  Response | Error | ((seen: Seen, signal: AbortSignal | undefined) => Response | Promise<Response>);

/** A `fetch` that gives one reply after the other, the last again and again, and keeps what it was asked. */
export function answering(...replies: Reply[]) {
  const seen: Seen[] = [];
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    init.signal?.throwIfAborted();
    const request = {
      method: init.method ?? 'GET',
      url: url instanceof Request ? url.url : url.toString(),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    };
    const reply = replies[Math.min(seen.push(request), replies.length) - 1];
    if (reply === undefined) throw new Error('nothing to answer with');
    if (reply instanceof Error) throw reply;
    return typeof reply === 'function' ? reply(request, init.signal ?? undefined) : reply.clone();
  };
  return { fetch, seen };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const refusal = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  json({ type: `urn:parley:problem:${code}`, title: code, status, code, requestId: 'r1' }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });

/** As `fetch` of Node says that nobody is there. */
export const noConnection = (): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) });
