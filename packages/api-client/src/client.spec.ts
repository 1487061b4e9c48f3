import { describe, expect, it } from '@jest/globals';
import { appendAssertion, getOrganization, getProgress, updateOrganization } from '@parley/contracts';
import { createClient } from './client.ts';
import { ProblemError } from './problem-error.ts';

interface Seen {
  url: string;
  init: RequestInit;
}

/** A fetch that answers once with what it is told, and remembers what it was asked. */
const answering = (body: string | null, status = 200, type = 'application/json') => {
  const seen: Seen[] = [];
  const fetch: typeof globalThis.fetch = (url, init = {}) => {
    seen.push({ url: url instanceof Request ? url.url : url.toString(), init });
    return Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
  };
  return { fetch, seen };
};

describe('a call', () => {
  it('goes to the path of the operation with its query', async () => {
    const { fetch, seen } = answering('{"points":[]}');
    const client = createClient({ baseUrl: 'http://parley.example/', fetch });
    const answer = await client.call(getProgress, {
      params: { process: 'turkiye-armenia' },
      query: { track: ['SR'], reading: 'joint', asOf: undefined },
    });
    expect(answer.points).toEqual([]);
    expect(seen[0]?.url).toBe(
      'http://parley.example/v1/processes/turkiye-armenia/progress?track=SR&reading=joint',
    );
  });

  it('asks for its headers anew each time', async () => {
    const { fetch, seen } = answering('{}');
    let turn = 0;
    const headers = () => Promise.resolve({ authorization: `Bearer ${(turn += 1)}` });
    const client = createClient({ baseUrl: 'http://parley.example', headers, fetch });
    await client.call(getOrganization);
    await client.call(getOrganization).catch(() => undefined);
    expect(seen.map(({ init }) => new Headers(init.headers).get('authorization'))).toEqual([
      'Bearer 1',
      'Bearer 2',
    ]);
  });

  it('sends a body as JSON', async () => {
    const { fetch, seen } = answering('{}', 201);
    const client = createClient({ baseUrl: 'http://parley.example', fetch });
    await client.call(appendAssertion, {
      params: { process: 'turkiye-armenia' },
      body: {
        item: 'key:I02',
        effectiveOn: '2026-05',
        account: 'joint',
        act: 'reconfirm',
        sources: [{ source: 'key:S01' }],
      },
    });
    expect(seen[0]?.init.method).toBe('POST');
    expect(new Headers(seen[0]?.init.headers).get('content-type')).toBe('application/json');
    expect(seen[0]?.init.body).toContain('"effectiveOn":"2026-05"');
  });
});

describe('a change', () => {
  it('says which state was seen, and is answered with the tag of the new one', async () => {
    const seen: RequestInit[] = [];
    const fetch: typeof globalThis.fetch = (_url, init = {}) => {
      seen.push(init);
      return Promise.resolve(
        new Response('{"name":"Oslo desk"}', {
          headers: { 'content-type': 'application/json', etag: '"after"' },
        }),
      );
    };
    const answer = await createClient({ baseUrl: '', fetch }).ask(updateOrganization, {
      ifMatch: '"before"',
      body: { name: 'Oslo desk' },
    });
    expect(answer).toEqual({ body: { name: 'Oslo desk' }, etag: '"after"' });
    expect(new Headers(seen[0]?.headers).get('if-match')).toBe('"before"');
  });
});

describe('a refusal', () => {
  it('is thrown with its code and every fault', async () => {
    const problem = {
      type: 'urn:parley:problem:validation_failed',
      title: 'The request has faults',
      status: 422,
      code: 'validation_failed',
      requestId: 'r1',
      errors: [{ pointer: '?asOf', code: 'not_edtf', message: 'is not an EDTF date' }],
    };
    const { fetch } = answering(JSON.stringify(problem), 422, 'application/problem+json');
    const error: unknown = await createClient({ baseUrl: '', fetch })
      .call(getOrganization)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 422, code: 'validation_failed', faults: problem.errors });
  });

  it('keeps its status where something else answers in its own words', async () => {
    const { fetch } = answering('<h1>Bad gateway</h1>', 502, 'text/html');
    const error: unknown = await createClient({ baseUrl: '', fetch })
      .call(getOrganization)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 502, code: 'unreadable_answer' });
  });
});
