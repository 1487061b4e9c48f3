import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '../../../testing/running-service.ts';

const LIMIT = 12;

let service: RunningService;

beforeAll(async () => {
  service = await startService({
    PARLEY_RATE_LIMIT_PER_MINUTE: String(LIMIT),
    // So that each story comes from an address of its own.
    PARLEY_TRUSTED_PROXIES: 'loopback',
  });
});
afterAll(() => service.stop());

type Answer = Awaited<ReturnType<typeof ask>>;

const OWN = '/v1/organization';
const ask = (headers: Record<string, string>, path = OWN) => service.anonymous().get(path).set(headers);
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const from = (address: string) => ({ 'x-forwarded-for': address });

async function askUntilRefused(headers: () => Record<string, string>, path?: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let count = 0; count <= LIMIT; count += 1) answers.push(await ask(headers(), path));
  return answers;
}

const statusesOf = (answers: readonly Answer[]) => answers.map(({ status }) => status);

describe('whoever says who they are', () => {
  it('is told in each answer how much is left, and at the end how long to wait', async () => {
    const key = await service.key();
    const answers = await askUntilRefused(() => bearer(key));
    expect(statusesOf(answers)).toEqual([...Array.from({ length: LIMIT }, () => 200), 429]);
    expect(answers[0]?.headers['ratelimit-policy']).toBe(`"default";q=${LIMIT};w=60`);
    expect(answers.slice(0, 2).map(({ headers }) => headers['ratelimit'])).toEqual([
      expect.stringMatching(/^"default";r=11;t=(60|59)$/),
      expect.stringMatching(/^"default";r=10;t=(60|59)$/),
    ]);
    const refused = answers.at(-1);
    expect(refused?.body).toMatchObject({ status: 429, code: 'too_many_requests' });
    expect(refused?.headers['content-type']).toContain('application/problem+json');
    expect(refused?.headers['ratelimit']).toMatch(/^"default";r=0;t=\d+$/);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused?.headers['retry-after'])).toBeLessThanOrEqual(60);
  });

  it('is counted by their key, wherever they ask from, and takes nothing from anybody else', async () => {
    const [busy, other] = [await service.key(), await service.key()];
    let address = 0;
    await askUntilRefused(() => ({ ...bearer(busy), ...from(`198.51.100.${++address}`) }));
    expect((await ask({ ...bearer(busy), ...from('198.51.100.99') })).status).toBe(429);
    expect((await ask({ ...bearer(other), ...from('198.51.100.1') })).status).toBe(200);
  });
});

describe('whoever does not', () => {
  it.each<[string, string, (count: number) => Record<string, string>, string]>([
    ['says nothing', '203.0.113.1', () => ({}), OWN],
    ['invents keys', '203.0.113.2', (count) => bearer(`prl_${String(count).padStart(43, 'x')}`), OWN],
    ['invents sessions', '203.0.113.3', (count) => ({ cookie: `parley.session_token=${count}` }), OWN],
    ['looks for what is not there', '203.0.113.4', () => ({}), '/v1/nothing'],
    ['reads the document', '203.0.113.5', () => ({ cookie: 'a=1' }), '/v1/openapi.json'],
  ])('and %s is counted by address', async (_story, address, headers, path) => {
    let count = 0;
    const answers = await askUntilRefused(() => ({ ...headers(++count), ...from(address) }), path);
    expect(answers.at(-2)?.status).not.toBe(429);
    expect(answers.at(-1)?.status).toBe(429);
    expect(answers[0]?.headers['ratelimit']).toMatch(/^"address";r=11;t=\d+$/);
    expect((await ask({ ...headers(0), ...from('203.0.113.250') }, path)).status).not.toBe(429);
  });

  it('and asks for what cannot be read is counted by who is connected, since nothing more of it is looked at', async () => {
    const answers = await askUntilRefused(() => ({}), '/v1/processes/%zz');
    expect(statusesOf(answers)).toEqual([...Array.from({ length: LIMIT }, () => 400), 429]);
    expect(answers[0]?.headers['ratelimit']).toMatch(/^"address";r=11;t=\d+$/);
    expect((await ask(from('203.0.113.250'))).status).toBe(401);
  });

  it('does not keep those out who ask from the same address with a key', async () => {
    const address = from('192.0.2.1');
    const key = await service.key();
    await askUntilRefused(() => address);
    expect((await ask({ ...bearer(key), ...address })).status).toBe(200);
  });

  it('has with a whole network no more than with one address of it', async () => {
    let count = 0;
    const answers = await askUntilRefused(() => from(`2001:db8:7:7::${(++count).toString(16)}`));
    expect(answers.at(-1)?.status).toBe(429);
  });
});

it('leaves probes and preflights alone', async () => {
  const answers = await askUntilRefused(() => from('192.0.2.2'), '/healthz');
  expect(new Set(statusesOf(answers))).toEqual(new Set([200]));
  expect(answers[0]?.headers['ratelimit']).toBeUndefined();
  const preflight = await service
    .anonymous()
    .options('/v1/processes')
    .set({ origin: 'http://localhost:3000', 'access-control-request-method': 'GET' });
  expect(preflight.headers['ratelimit']).toBeUndefined();
});
