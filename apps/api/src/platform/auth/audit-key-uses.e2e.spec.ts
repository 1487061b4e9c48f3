import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditEntry } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { KeyUses } from './key-uses.ts';

let service: RunningService;

beforeAll(async () => {
  service = await startService({ PARLEY_TRUSTED_PROXIES: 'loopback' });
});
afterAll(() => service.stop());

describe('an API key', () => {
  it('is in the log at its first use, and when it is used from another address than before', async () => {
    const [key, auditor] = [await service.key(), await service.key()];
    const use = async (address: string) => {
      await service.with(key).get('/v1/organization').set('x-forwarded-for', address).expect(200);
      await service.app.get(KeyUses).flush();
    };
    for (const address of ['192.0.2.1', '192.0.2.1', '198.51.100.7', '192.0.2.1']) await use(address);
    const { body } = await service.with(auditor).get('/v1/audit?order=oldest').expect(200);
    const entries: AuditEntry[] = body.data.filter(({ address }: AuditEntry) => address !== '127.0.0.1');
    expect(entries.map(({ type, address, details }) => [type, address, details])).toEqual([
      ['api_key.used_first', '192.0.2.1', {}],
      ['api_key.used_elsewhere', '198.51.100.7', { before: '192.0.2.1' }],
    ]);
    expect(entries[0]?.actor).toEqual({ kind: 'api_key', id: entries[0]?.subject.id, name: 'test' });
  });
});
