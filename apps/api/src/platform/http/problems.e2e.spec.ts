import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problem } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const assertions = '/v1/processes/turkiye-armenia/assertions';

interface Answer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

/** What every failure has in common. */
function expectProblem(answer: Answer, status: number, code: string) {
  expect([answer.status, answer.headers['content-type']]).toEqual([
    status,
    expect.stringContaining('application/problem+json'),
  ]);
  const read = problem.parse(answer.body);
  expect(read).toMatchObject({ status, code, type: `urn:parley:problem:${code}` });
  expect(read.requestId).toBe(answer.headers['x-request-id']);
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|SELECT|prisma|\bat \//i);
  return read;
}

/** What is answered to bytes that need be no request. */
const said = async (bytes: string): Promise<string> => {
  const { port } = service.app.getHttpServer().address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  return text(socket);
};

describe('a request that cannot be read', () => {
  it.each(['{"act": ', '', '{"act": "agree",}', '{"__proto__": {}}'])(
    'as the JSON %j is a 400',
    async (body) => {
      const sent = service.with(key).post(assertions).set('content-type', 'application/json').send(body);
      expectProblem(await sent, 400, 'malformed_json');
    },
  );

  it.each([
    ['an assertion', assertions],
    ['the sign-in', '/v1/auth/sign-in/email'],
    ['an address where nothing is', '/v1/nothing'],
  ])('as JSON is a problem, sent to %s', async (_what, path) => {
    const asJson = { 'content-type': 'application/json' };
    const answer = await service.with(key).post(path).set(asJson).send('{"email": ');
    if (path !== '/v1/nothing') expectProblem(answer, 400, 'malformed_json');
    else expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('for being no UTF-8 is a 400, and not stored with other characters in its place', async () => {
    const body = Buffer.concat([Buffer.from('{"verb": "'), Buffer.from([0xe9]), Buffer.from('"}')]);
    for (const path of [assertions, '/v1/auth/sign-in/email']) {
      const sent = service.with(key).post(path).set('content-type', 'application/json; charset=utf-8');
      // A function, or the client would make JSON of it.
      expectProblem(await sent.serialize(() => body as unknown as string).send({}), 400, 'malformed_json');
    }
  });

  it('at the sign-in for being of another type or too large is a problem too', async () => {
    const signIn = () => service.anonymous().post('/v1/auth/sign-in/email');
    expectProblem(await signIn().type('text/plain').send('me'), 415, 'unsupported_media_type');
    const large = { email: 'x'.repeat(1024 * 1024) };
    expectProblem(await signIn().send(large), 413, 'payload_too_large');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'for being %s is a 415',
    async (type) => {
      expectProblem(
        await service.with(key).post(assertions).set('content-type', type).send('act=agree'),
        415,
        'unsupported_media_type',
      );
    },
  );

  it('for being nested without end is a 400, at the sign-in too, where nobody has said who they are', async () => {
    const bottomless = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const asJson = { 'content-type': 'application/json' };
    expectProblem(
      await service.with(key).post(assertions).set(asJson).send(bottomless),
      400,
      'malformed_json',
    );
    const signIn = service.anonymous().post('/v1/auth/sign-in/email').set(asJson).send(bottomless);
    expectProblem(await signIn, 400, 'malformed_json');
  });

  it('for being too large is a 413', async () => {
    const body = { note: { en: 'x'.repeat(1024 * 1024) } };
    expectProblem(await service.with(key).post(assertions).send(body), 413, 'payload_too_large');
  });

  it.each(['gzip', 'br', 'nonsense'])('for being encoded as %s is a 415', async (encoding) => {
    const answer = await service
      .with(key)
      .post(assertions)
      .set('content-encoding', encoding)
      .send({ act: 'agree' });
    expectProblem(answer, 415, 'unsupported_media_type');
  });

  it('for being longer than any address or header is a 431, which Node would answer in words of its own', async () => {
    const long = 'x'.repeat(20_000);
    const inAddress = await service.with(key).get(`/v1/organization?theme=${long}`);
    const inHeader = await service.with(key).get('/v1/organization').set('x-long', long);
    for (const answer of [inAddress, inHeader]) expectProblem(answer, 431, 'header_too_large');
  });

  it('as HTTP at all is a 400', async () => {
    const [head = '', body = ''] = (await said('nonsense\r\n\r\n')).split('\r\n\r\n');
    const lines = head.split('\r\n').map((line) => line.split(': ') as [string, string]);
    const status = Number(lines[0]?.[0].split(' ')[1]);
    const answer = { status, body: JSON.parse(body), headers: Object.fromEntries(lines) };
    expectProblem(answer, 400, 'malformed_request');
  });

  it('but for what its sender expects is answered as if nothing were expected', async () => {
    const head = 'GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: nonsense\r\nConnection: close\r\n\r\n';
    expect(await said(head)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('because its address is broken is a 400', async () => {
    expectProblem(await service.with(key).get('/v1/processes/%zz'), 400, 'malformed_request');
  });
});

describe('a request that leads nowhere', () => {
  it('is a 404 that names the path and not the query', async () => {
    const read = expectProblem(await service.with(key).get('/v1/nothing?token=secret'), 404, 'not_found');
    expect(read.instance).toBe('/v1/nothing');
  });

  it.each([
    ['delete', `${assertions}/key:A01`, 'GET, HEAD'],
    ['patch', `${assertions}/key:A01`, 'GET, HEAD'],
    ['put', `${assertions}/key:A01`, 'GET, HEAD'],
    ['delete', assertions, 'GET, HEAD, POST'],
    ['post', '/v1/processes/turkiye-armenia/progress', 'GET, HEAD'],
  ] as const)('by the method %s on %s is a 405 that says what can be done', async (method, path, allow) => {
    const answer = await service.with(key)[method](path);
    expectProblem(answer, 405, 'method_not_allowed');
    expect(answer.headers['allow']).toBe(allow);
  });
});

describe('a request with faults', () => {
  it('is told every one of them at once, in the path, the query and the body', async () => {
    const answer = await service
      .with(key)
      .post('/v1/processes/NOT_A_SLUG/assertions?dryRun=1')
      .send({
        item: 'I02',
        effectiveOn: '2024-13',
        account: 'party:',
        act: 'shout',
        implementation: 4,
        mood: 'good',
        note: { en: ' ' },
        sources: [{ source: 'key:S01', page: 3 }],
      });
    const { errors } = expectProblem(answer, 422, 'validation_failed');
    expect(errors?.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
      '/account invalid_format',
      '/act not_allowed',
      '/effectiveOn not_edtf',
      '/implementation too_big',
      '/item not_a_reference',
      '/mood unknown_field',
      '/note/en invalid_format',
      '/sources/0/page unknown_field',
      '?dryRun unknown_parameter',
      '{process} invalid_format',
    ]);
  });

  it('names what is missing', async () => {
    const { errors } = expectProblem(
      await service.with(key).post(assertions).send({}),
      422,
      'validation_failed',
    );
    expect(errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      ['item', 'effectiveOn', 'account', 'act', 'sources'].map((field) => `/${field} required`),
    );
  });

  it.each([
    ['limit=0', '?limit'],
    ['limit=201', '?limit'],
    ['limit=many', '?limit'],
    ['cursor=nonsense', '?cursor'],
    ['limit=5&limit=6', '?limit'],
    ['page=2', '?page'],
  ])('in the query %s is a 422', async (query, pointer) => {
    const answer = await service.with(key).get(`${assertions}?${query}`);
    const { errors } = expectProblem(answer, 422, 'validation_failed');
    expect(errors?.map((fault) => fault.pointer)).toEqual([pointer]);
  });

  it('such as an instant before the year 1, which no calendar of ours has, is a 422', async () => {
    const process = '/v1/processes/turkiye-armenia';
    for (const knownAt of ['0000-12-31T23:59:59Z', '0001-01-01T00:00:00%2B14:00']) {
      const answer = await service.with(key).get(`${process}/progress?knownAt=${knownAt}`);
      const { errors } = expectProblem(answer, 422, 'validation_failed');
      expect(errors?.map((fault) => fault.pointer)).toEqual(['?knownAt']);
    }
  });

  it('such as an instant after the year 9999, where an offset leads, is a 422', async () => {
    const answer = await service
      .with(key)
      .post('/v1/api-keys')
      .send({ name: 'Late', scopes: ['reports:read'], expiresAt: '9999-12-31T23:59:59-12:00' });
    const { errors } = expectProblem(answer, 422, 'validation_failed');
    expect(errors?.map((fault) => fault.pointer)).toEqual(['/expiresAt']);
  });

  it('such as a character that cannot be stored is a 422', async () => {
    const answer = await service
      .with(key)
      .post('/v1/api-keys')
      .send({ name: 'a\0b\uD800', scopes: ['reports:read'] });
    const { errors } = expectProblem(answer, 422, 'validation_failed');
    expect(errors).toEqual([expect.objectContaining({ pointer: '/name', code: 'invalid_character' })]);
  });
});

describe('a request id', () => {
  it('is the caller’s own, where it is fit for a log', async () => {
    const own = await service.anonymous().get('/healthz').set('x-request-id', 'trace-7');
    const unfit = await service.anonymous().get('/healthz').set('x-request-id', '<script>');
    expect(own.headers['x-request-id']).toBe('trace-7');
    expect(unfit.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
