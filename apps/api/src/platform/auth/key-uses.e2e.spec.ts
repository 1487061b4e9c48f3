import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { KeyUses } from './key-uses.ts';
import type { KeyUseNotice } from './write-key-uses.ts';

let service: RunningService;
let other: RunningService;
let owner: string;
const notices: KeyUseNotice[] = [];

beforeAll(async () => {
  // Whose word is taken for where a request comes from.
  const settings = { PARLEY_TRUSTED_PROXIES: 'loopback' };
  service = await startService(settings);
  other = await startService(settings, service);
  owner = await service.key();
  for (const instance of [service, other]) {
    instance.app.get(KeyUses).listen((notice) => {
      notices.push(notice);
    });
  }
}, 30_000);
beforeEach(() => {
  notices.length = 0;
});
afterAll(async () => {
  await other.stop();
  await service.stop();
});

const make = async (name: string): Promise<{ id: string; secret: string }> => {
  const scopes = ['processes:read', 'organization:read'];
  return (await service.with(owner).post('/v1/api-keys').send({ name, scopes }).expect(201)).body;
};
const use = (at: RunningService, secret: string, from: string) =>
  at.with(secret).get('/v1/processes').set('x-forwarded-for', from);
const written = async (): Promise<void> => {
  for (const instance of [service, other]) await instance.app.get(KeyUses).flush();
};
const shown = async (id: string) => (await service.with(owner).get(`/v1/api-keys/${id}`).expect(200)).body;
const told = (name: string): string[] =>
  notices
    .filter(({ key }) => key.name === name)
    .map(({ kind, address, before }) => `${kind} ${address} ${before}`);

describe('the last use of a key', () => {
  it('is listed, with the address', async () => {
    const { id, secret } = await make('Listed');
    expect(await shown(id)).toMatchObject({ lastUsedAt: null, lastUsedFrom: null });
    const before = Date.now();
    await use(service, secret, '192.0.2.1').expect(200);
    await use(service, secret, '192.0.2.2').expect(200);
    await written();
    const { lastUsedAt, lastUsedFrom } = await shown(id);
    expect(lastUsedFrom).toBe('192.0.2.2');
    expect(Date.parse(lastUsedAt)).toBeGreaterThanOrEqual(before);
  });

  it('is told of when it is the first, or from a new address, once for all instances', async () => {
    const { secret } = await make('Told');
    for (const instance of [service, other, service]) await use(instance, secret, '192.0.2.7').expect(200);
    await written();
    expect(told('Told')).toEqual(['first_use 192.0.2.7 null']);
    await use(other, secret, '192.0.2.8').expect(200);
    await written();
    for (const instance of [service, other]) await use(instance, secret, '192.0.2.7').expect(200);
    await written();
    expect(told('Told')).toEqual(['first_use 192.0.2.7 null', 'new_address 192.0.2.8 192.0.2.7']);
  });

  it('is not of a key that is refused', async () => {
    const { id, secret } = await make('Refused');
    await service.with(owner).delete(`/v1/api-keys/${id}`).expect(204);
    await use(service, secret, '192.0.2.9').expect(401);
    await written();
    expect(await shown(id)).toMatchObject({ lastUsedAt: null });
    expect(told('Refused')).toEqual([]);
  });

  it('is not lost where somebody who is told of it fails', async () => {
    const { id, secret } = await make('Stubborn');
    let fails = true;
    service.app.get(KeyUses).listen(({ key }) => {
      if (key.name === 'Stubborn' && fails) throw new Error('not now');
    });
    await use(service, secret, '192.0.2.1').expect(200);
    await written();
    expect(await shown(id)).toMatchObject({ lastUsedAt: null });
    fails = false;
    await written();
    expect(await shown(id)).toMatchObject({ lastUsedFrom: '192.0.2.1' });
    expect(told('Stubborn').at(-1)).toBe('first_use 192.0.2.1 null');
  });

  it('is written when the service stops', async () => {
    const third = await startService({ PARLEY_TRUSTED_PROXIES: 'loopback' }, service);
    const { id, secret } = await make('Last');
    await use(third, secret, '192.0.2.1').expect(200);
    await third.app.get(KeyUses).flush();
    const first = (await shown(id)).lastUsedAt;
    await use(third, secret, '192.0.2.1').expect(200);
    await third.stop();
    expect(Date.parse((await shown(id)).lastUsedAt)).toBeGreaterThan(Date.parse(first));
  });
});

describe('a key that is verified', () => {
  it('costs one read and no write, however often', async () => {
    const { secret } = await make('Hot');
    await use(service, secret, '192.0.2.1').expect(200);
    await written();
    const statements = await during(async () => {
      for (let n = 0; n < 100; n += 1) {
        await service.with(secret).get('/v1/organization').set('x-forwarded-for', '192.0.2.1').expect(200);
      }
    });
    // Settings say for whom the next statement asks, and read nothing; how much an organization asks is counted every
    // few seconds, whoever asks.
    const asked = statements.filter((text) => !/set_config|organization_(use|limit)/.test(text));
    expect(asked.filter((text) => /\bapi_key\b/.test(text))).toHaveLength(100);
    expect(asked.filter((text) => /\b(insert|update|delete)\b/i.test(text))).toEqual([]);
    // The other is of the organization that was asked for.
    expect(asked).toHaveLength(200);
    const writes = await during(written);
    expect(writes.filter((text) => /^\s*update api_key/i.test(text))).toHaveLength(1);
  });
});

/** Every statement that this process sends meanwhile. */
async function during(work: () => Promise<void>): Promise<string[]> {
  const statements: string[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]) {
    const [asked] = given;
    const text = typeof asked === 'object' && asked !== null && 'text' in asked ? asked.text : asked;
    statements.push(String(text));
    return Reflect.apply(query, this, given);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return statements;
}
