import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditEntry, auditVerification } from '@parley/contracts';
import { withClient } from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  for (let count = 0; count < 12; count += 1) {
    const item = {
      key: `N${count}`,
      kind: 'action',
      theme: 'transport',
      title: { en: `Number ${count}, "so"` },
    };
    await service.with(key).post('/v1/processes/turkiye-armenia/items').send(item).expect(201);
  }
}, 20_000);
afterAll(() => service.stop());

const verify = async (query = '') => {
  const { body } = await service.with(key).get(`/v1/audit/verification${query}`).expect(200);
  return auditVerification.parse(body);
};

/** As PostgreSQL writes jsonb: shorter names first, a space after each colon and comma. */
function asJsonb(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asJsonb).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.entries(value).toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return `{${names.map(([name, inner]) => `${JSON.stringify(name)}: ${asJsonb(inner)}`).join(', ')}}`;
}

describe('a file of the log', () => {
  const file = (format: string) => service.with(key).get(`/v1/audit/export?format=${format}`).buffer(true);

  it('as JSON lines has every entry as the list gives it, oldest first, and its own export last', async () => {
    const { text, headers } = await file('jsonl').expect(200);
    expect(headers['content-type']).toBe('application/jsonl; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="audit.jsonl"');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { body } = await service.with(key).get('/v1/audit?limit=200&order=oldest').expect(200);
    expect(lines).toEqual(body.data);
    expect(lines.at(-1)).toMatchObject({ type: 'audit_log.exported', details: { format: 'jsonl' } });
  });

  it('as CSV has a row for each', async () => {
    const { text, headers } = await file('csv').expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.startsWith('\uFEFFid,at,type,actor_kind,')).toBe(true);
    const { body } = await service.with(key).get('/v1/audit?limit=200').expect(200);
    expect(text.trimEnd().split('\r\n')).toHaveLength(body.data.length + 1);
  });

  it('can be verified by whoever has it, and nothing else', async () => {
    const { text } = await file('jsonl').expect(200);
    const entries: AuditEntry[] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    let previous = '';
    for (const { id, at, type, actor, subject, process, address, requestId, seal, details } of entries) {
      if (seal === null) throw new Error('its seal is not shown');
      const who = [actor.kind, actor.id, actor.name, subject.kind, subject.id, subject.name];
      const where = [process, seal.label, seal.about.join(' '), address, requestId];
      const fields = ['1', service.organizationId, String(seal.position), id, at, type, ...who, ...where];
      const sealed = [...fields, asJsonb(details)]
        .map((field) => (field === null ? '-,' : `${Buffer.byteLength(field)}:${field},`))
        .join('');
      const hash = createHash('sha256').update(previous, 'hex').update(sealed).digest('hex');
      expect([seal.position, seal.hash]).toEqual([seal.position, hash]);
      previous = hash;
    }
    expect(entries.length).toBeGreaterThan(12);
  });

  it('keeps to the filters and to what the caller is cleared for', async () => {
    const visitor = await service.key({ clearance: 'public' });
    const { text } = await service.with(visitor).get('/v1/audit/export?type=item.added').expect(200);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(12);
    expect(new Set(lines.map(({ type, seal }) => `${type} ${seal}`))).toEqual(new Set(['item.added null']));
  });
});

describe('the log', () => {
  it('is the one that was written, and says at which head', async () => {
    const verification = await verify();
    expect(verification).toMatchObject({ intact: true, firstBroken: null });
    expect(verification.entries).toBe(verification.head.position);
    const { position, hash } = verification.head;
    expect(await verify(`?head=${position}:${hash}`)).toMatchObject({ intact: true });
    expect(await verify(`?head=${position}:${'0'.repeat(64)}`)).toMatchObject({
      intact: false,
      firstBroken: { position, fault: 'rewritten' },
    });
    await service.with(key).get('/v1/audit/verification?head=5').expect(422);
  });

  it('is found altered where a superuser has altered one row of it', async () => {
    await withClient(service.testDatabase.superuserUrl, async (client) => {
      await client.query('ALTER TABLE audit_entry DISABLE TRIGGER append_only');
      await client.query(`UPDATE audit_entry SET actor_name = 'Somebody else' WHERE position = 7`);
      await client.query('ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER append_only');
    });
    const { intact, entries, firstBroken } = await verify();
    expect({ intact, entries, firstBroken }).toEqual({
      intact: false,
      entries: 6,
      firstBroken: { position: 7, id: expect.any(String), fault: 'altered' },
    });
  });
});
