import { describe, expect, it } from '@jest/globals';
import { createClient, ProblemError, UnreachableError } from './index.ts';
import { answering, json } from './testing/answers.ts';

const at = (fetch: typeof globalThis.fetch) =>
  createClient({ baseUrl: 'http://parley.example/', apiKey: 'prl_1', fetch });

describe('a call', () => {
  it('goes to the path of the operation, the rest of its input being the query', async () => {
    const { fetch, seen } = answering(json({ points: [] }));
    const answer = await at(fetch).getProgress({
      process: 'turkiye-armenia',
      track: ['SR'],
      reading: 'joint',
      asOf: undefined,
    });
    expect(answer.points).toEqual([]);
    expect(seen[0]?.url).toBe(
      'http://parley.example/v1/processes/turkiye-armenia/progress?track=SR&reading=joint',
    );
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer prl_1');
  });

  it('asks for its headers anew each time', async () => {
    const { fetch, seen } = answering(json({}));
    let turn = 0;
    const headers = () => Promise.resolve({ 'x-turn': String((turn += 1)) });
    const parley = createClient({ baseUrl: '', headers, fetch });
    await parley.getOrganization();
    await parley.getOrganization();
    expect(seen.map(({ headers }) => headers.get('x-turn'))).toEqual(['1', '2']);
  });

  it('sends a body as JSON, under an Idempotency-Key of its own', async () => {
    const { fetch, seen } = answering(json({}, 201));
    const body = {
      item: 'key:I02',
      effectiveOn: '2026-05',
      account: 'joint',
      act: 'reconfirm' as const,
      sources: [{ source: 'key:S01' }],
    };
    await at(fetch).appendAssertion({ process: 'turkiye-armenia', body });
    await at(fetch).appendAssertion({ process: 'turkiye-armenia', body }, { idempotencyKey: 'mine' });
    expect(seen[0]).toMatchObject({ method: 'POST', body });
    expect(seen[0]?.headers.get('content-type')).toBe('application/json');
    expect(seen.map(({ headers }) => headers.get('idempotency-key'))).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}$/),
      'mine',
    ]);
  });

  it('sends no key where the service takes none', async () => {
    const { fetch, seen } = answering(json({}));
    await at(fetch).acceptInvitation({ body: { token: 'inv_1' } });
    await at(fetch).getOrganization();
    expect(seen.map(({ headers }) => headers.has('idempotency-key'))).toEqual([false, false]);
  });

  it('is told by its types what it needs', () => {
    const parley = at(answering(json({})).fetch);
    const wrong = [
      // @ts-expect-error -- of which process?
      () => parley.getProgress({ track: ['SR'] }),
      // @ts-expect-error -- which state was seen?
      () => parley.updateItem({ process: 'p', id: 'key:I02', body: { theme: 'transport' } }),
      // @ts-expect-error -- there is no such parameter
      () => parley.listItems({ process: 'p', page: 2 }),
      // @ts-expect-error -- one thing is not a list
      () => parley.getItem.all({ process: 'p', id: 'key:I02' }),
    ];
    expect(wrong).toHaveLength(4);
  });
});

describe('a change', () => {
  it('says which state was seen, and is answered with the tag of the new one', async () => {
    const { fetch, seen } = answering(
      json({ name: 'Oslo desk' }, 200, { etag: '"after"', 'x-request-id': 'r7' }),
    );
    const answer = await at(fetch).updateOrganization.ask({
      ifMatch: '"before"',
      body: { name: 'Oslo desk' },
    });
    expect(answer).toEqual({
      body: { name: 'Oslo desk' },
      etag: '"after"',
      status: 200,
      requestId: 'r7',
      replayed: false,
    });
    expect(seen[0]?.headers.get('if-match')).toBe('"before"');
    expect(seen[0]?.body).toEqual({ name: 'Oslo desk' });
  });
});

describe('a list', () => {
  it('is read page by page, and no further than it is looked at', async () => {
    const page = (keys: string[], nextCursor: string | null) =>
      json({ data: keys.map((key) => ({ key })), page: { nextCursor, hasMore: nextCursor !== null } });
    const { fetch, seen } = answering(page(['I01', 'I02'], 'c1'), page(['I03'], 'c2'), page(['I04'], null));
    const keys: string[] = [];
    for await (const { key } of at(fetch).listItems.all({ process: 'p' })) {
      keys.push(key);
      if (key === 'I03') break;
    }
    expect(keys).toEqual(['I01', 'I02', 'I03']);
    expect(seen.map(({ url }) => new URL(url).search)).toEqual(['?limit=200', '?limit=200&cursor=c1']);
  });
});

describe('a refusal', () => {
  it('is thrown with its code, every fault and the name of the request', async () => {
    const errors = [{ pointer: '?asOf', code: 'not_edtf', message: 'is not an EDTF date' }];
    const body = {
      type: 'urn:x',
      title: 'Faults',
      status: 422,
      code: 'validation_failed',
      requestId: 'r1',
      errors,
    };
    const { fetch } = answering(json(body, 422, { 'content-type': 'application/problem+json' }));
    const error: unknown = await at(fetch)
      .getOrganization()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 422, code: 'validation_failed', faults: errors, requestId: 'r1' });
  });

  it('keeps its status where something else answers in its own words', async () => {
    const html = new Response('<h1>Not here</h1>', { status: 404, headers: { 'content-type': 'text/html' } });
    await expect(at(answering(html).fetch).getOrganization()).rejects.toMatchObject({
      status: 404,
      code: 'unreadable_answer',
    });
  });

  it('is no answer where it broke off in the middle, and is asked for again', async () => {
    const half = new Response('{"points":[', { headers: { 'content-type': 'application/json' } });
    const { fetch, seen } = answering(half, json({ points: [] }));
    const parley = createClient({ baseUrl: 'http://parley.example', fetch, retries: { firstDelayMs: 1 } });
    expect(await parley.getProgress({ process: 'p' })).toEqual({ points: [] });
    expect(seen).toHaveLength(2);
    await expect(
      createClient({ baseUrl: '', fetch: answering(half).fetch }).getOrganization({}, { retries: 0 }),
    ).rejects.toBeInstanceOf(UnreachableError);
  });
});
