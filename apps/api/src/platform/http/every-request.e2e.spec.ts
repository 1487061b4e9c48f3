import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operations, type ProblemCode } from '@parley/contracts';
import type { Documented } from '../../testing/documented.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { type Answer, type Asking, offences, type Walker, walkerOf } from '../../testing/walker.ts';

// What a client may rely on whichever operation it asks, gone over from the document that the service gives.

let service: RunningService;
let walker: Walker;

beforeAll(async () => {
  service = await startService();
  walker = await walkerOf(service);
}, 60_000);
afterAll(() => service.stop());

/** Everything that is wrong, so that whoever adds a route is told all of it. */
async function walk(
  over: (operation: Documented) => boolean,
  find: (operation: Documented) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  const walked = walker.operations.filter(over);
  expect(walked.length).toBeGreaterThan(10);
  for (const operation of walked) found.push(...(await find(operation)));
  return found;
}

const refusals = (
  over: (operation: Documented) => boolean,
  asking: Asking | ((operation: Documented) => Asking),
  expected: { code: ProblemCode; fault?: string },
): Promise<string[]> =>
  walk(over, async (operation) => {
    const answer = await walker.ask(operation, typeof asking === 'function' ? asking(operation) : asking);
    return offences(operation, answer, expected);
  });

const every = (): boolean => true;
const withBody = ({ takesBody }: Documented): boolean => takesBody;

describe('every operation refuses, in words of the document', () => {
  it('a query parameter that it does not know', async () => {
    const expected = { code: 'validation_failed', fault: '?nonsense unknown_parameter' } as const;
    expect(await refusals(every, { query: 'nonsense=1' }, expected)).toEqual([]);
  }, 60_000);

  it('a field of the body that it does not know', async () => {
    const asking = ({ example }: Documented) => ({ body: { ...example, nonsense: 1 } });
    const expected = { code: 'validation_failed', fault: '/nonsense unknown_field' } as const;
    expect(await refusals(withBody, asking, expected)).toEqual([]);
  }, 60_000);

  it('a body of the wrong type', async () => {
    const asking = { body: 'act=agree', headers: { 'content-type': 'text/plain' } };
    expect(await refusals(withBody, asking, { code: 'unsupported_media_type' })).toEqual([]);
  }, 60_000);

  it('a body that is too large', async () => {
    const found = await walk(withBody, async (operation) => {
      const limit = operations.find(({ id }) => id === operation.id)?.bodyLimit ?? 1024 * 1024;
      const answer = await walker.ask(operation, { body: { note: 'x'.repeat(limit) } });
      return offences(operation, answer, { code: 'payload_too_large' });
    });
    expect(found).toEqual([]);
  }, 60_000);

  it.each(['{"act": ', '', '{"a": 1,}'])(
    'as JSON %j',
    async (body) => {
      expect(await refusals(withBody, { body }, { code: 'malformed_json' })).toEqual([]);
    },
    60_000,
  );

  it.each(['[]', '"text"', '7', 'null'])(
    'the body %s, where an object is due',
    async (body) => {
      expect(await refusals(withBody, { body }, { code: 'validation_failed' })).toEqual([]);
    },
    60_000,
  );
});

describe('every answer', () => {
  const saysOf = (operation: Documented, { headers }: Answer, requestId: RegExp): string[] =>
    [
      requestId.test(headers['x-request-id'] ?? '') ? '' : 'is not named as it should be',
      /^"\w+";q=\d+;w=60$/.test(headers['ratelimit-policy'] ?? '') ? '' : 'names no policy',
      /^"\w+";r=\d+;t=\d+$/.test(headers['ratelimit'] ?? '') ? '' : 'does not say what is left',
      headers['cache-control'] === 'private, no-cache' ? '' : 'may be kept by others',
      headers['x-content-type-options'] === 'nosniff' ? '' : 'may be taken for something else',
    ]
      .filter((offence) => offence !== '')
      .map((offence) => `${operation.id}: its answer ${offence}`);

  it('has the caller’s request id, or one of its own, and says how much may still be asked', async () => {
    const found = await walk(every, async (operation) => {
      const query = 'nonsense=1';
      const own = await walker.ask(operation, { query, headers: { 'x-request-id': 'trace-7' } });
      const drawn = await walker.ask(operation, { query });
      const asNobody = { authorization: 'Bearer nobody', cookie: '' };
      const refused = await walker.ask(operation, { query, headers: asNobody });
      return [
        ...saysOf(operation, own, /^trace-7$/),
        ...saysOf(operation, drawn, /^[0-9a-f-]{36}$/),
        ...saysOf(operation, refused, /^[0-9a-f-]{36}$/),
      ];
    });
    expect(found).toEqual([]);
  }, 60_000);
});

const leadsTo = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

describe('every address', () => {
  it('says by 405 what can be done there, whatever else is tried', async () => {
    const found = await walk(every, async (operation) => {
      // `/v1/invitations/accept` is an address of `/v1/invitations/{invitation}` as well.
      const offered = walker.operations.filter(({ path }) => leadsTo(path, operation.path));
      const allowed = new Set(offered.map(({ method }) => method));
      const others = METHODS.filter((method) => !allowed.has(method));
      const answers = await Promise.all(
        others.map(async (method) => walker.ask({ ...operation, method, takesBody: false })),
      );
      return answers.flatMap((answer) => {
        const missing = [...allowed].filter(
          (method) => !answer.headers['allow']?.includes(method.toUpperCase()),
        );
        const known = { ...operation, statuses: [405] };
        return [
          ...offences(known, answer, { code: 'method_not_allowed' }),
          ...missing.map((method) => `${operation.id}: Allow lacks ${method}`),
        ];
      });
    });
    expect([...new Set(found)]).toEqual([]);
  }, 60_000);

  it('lets the dashboard’s pages ask, and tells them of every header that it has to be asked with', async () => {
    const origin = 'http://localhost:3000';
    const found = await walk(every, async (operation) => {
      const { status, headers } = await walker.ask(operation, {
        method: 'options',
        headers: {
          origin,
          'access-control-request-method': operation.method.toUpperCase(),
          'access-control-request-headers': operation.headers.join(','),
        },
      });
      const isAllowed =
        status === 204 &&
        headers['access-control-allow-origin'] === origin &&
        headers['access-control-allow-methods']?.includes(operation.method.toUpperCase()) &&
        (headers['access-control-allow-headers'] ?? '') === operation.headers.join(',');
      return isAllowed === true ? [] : [`${operation.id}: its preflight is answered with ${status}`];
    });
    expect(found).toEqual([]);
  }, 60_000);
});

describe('every reading', () => {
  const reading = ({ method, isFile }: Documented): boolean => method === 'get' && !isFile;

  it('can be asked for its headers alone', async () => {
    const found = await walk(reading, async (operation) => {
      const asIs = { headers: { 'accept-encoding': 'identity' } };
      const full = await walker.ask(operation, asIs);
      const { status, text, headers } = await walker.ask(operation, { ...asIs, method: 'head' });
      return [
        status === full.status ? '' : `HEAD is ${status} where GET is ${full.status}`,
        text === undefined || text === '' ? '' : 'HEAD has a body',
        headers['content-type'] === full.headers['content-type'] ? '' : 'HEAD has another media type',
        headers['etag'] === full.headers['etag'] ? '' : 'HEAD has another ETag',
      ]
        .filter((offence) => offence !== '')
        .map((offence) => `${operation.id}: ${offence}`);
    });
    expect(found).toEqual([]);
  }, 60_000);

  it('is compressed, where there is enough of it, for whoever takes it so', async () => {
    const compressed = new Set<string>();
    const found = await walk(reading, async (operation) => {
      const plain = await walker.ask(operation, { headers: { 'accept-encoding': 'identity' } });
      if (plain.status !== 200 || Buffer.byteLength(plain.text) < 1024) return [];
      const encodings = await Promise.all(
        ['gzip', 'br'].map(async (encoding) => {
          const { headers } = await walker.ask(operation, { headers: { 'accept-encoding': encoding } });
          if (headers['content-encoding'] === encoding) compressed.add(operation.id);
          return headers['content-encoding'] === encoding ? [] : [`${operation.id}: no ${encoding}`];
        }),
      );
      return encodings.flat();
    });
    expect(found).toEqual([]);
    expect(compressed.size).toBeGreaterThan(10);
  }, 60_000);
});
