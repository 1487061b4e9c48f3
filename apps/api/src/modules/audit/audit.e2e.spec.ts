import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditEntry, auditEntry, pageOf } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const read = async (query = '', secret = key): Promise<AuditEntry[]> => {
  const { body } = await service.with(secret).get(`/v1/audit?limit=200&${query}`).expect(200);
  return pageOf(auditEntry).parse(body).data as AuditEntry[];
};
const addItem = (item: object, secret = key) =>
  service
    .with(secret)
    .post(`${process}/items`)
    .send({ kind: 'action', theme: 'transport', title: { en: 'A bridge' }, ...item });
const change = async (path: string, changes: object) =>
  service.with(key).patch(path).set('if-match', '*').send(changes).expect(200);

describe('the audit log', () => {
  it('tells who did what to what, when, and from where', async () => {
    const { body: item } = await addItem({ key: 'BRIDGE' }).set('x-request-id', 'bridge-1').expect(201);
    const [entry] = await read(`subject=${item.id}`);
    const { body: of } = await service.with(key).get(process).expect(200);
    expect(entry).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      type: 'item.added',
      actor: { kind: 'api_key', id: expect.any(String), name: 'test' },
      subject: { kind: 'item', id: item.id, name: 'BRIDGE' },
      process: of.id,
      address: '127.0.0.1',
      requestId: 'bridge-1',
      details: {},
      seal: {
        position: expect.any(Number),
        label: 'public',
        about: [item.id],
        previousHash: expect.stringMatching(/^[0-9a-f]{64}$|^$/),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  it('tells what of a thing was changed, and nothing where nothing was', async () => {
    const { body: item } = await addItem({ key: 'ROAD' }).expect(201);
    const path = `${process}/items/${item.id}`;
    await change(path, { weight: 2, dueOn: '2027' });
    await change(path, { weight: 2 });
    await change(path, { label: 'internal' });
    const entries = await read(`subject=${item.id}&type=item.changed&order=oldest`);
    expect(entries.map(({ details }) => details)).toEqual([
      { fields: ['dueOn', 'weight'] },
      { fields: ['label'] },
    ]);
  });

  it('tells of each assertion that is appended, corrected and reversed', async () => {
    const said = {
      item: 'key:I02',
      effectiveOn: '2026-01-15',
      account: 'joint',
      act: 'discuss',
      sources: [{ source: 'key:S17' }],
    };
    const assertions = `${process}/assertions`;
    const { body: made } = await service.with(key).post(assertions).send(said).expect(201);
    const correction = { effectiveOn: '2026-01-16', sources: [{ source: 'key:S17' }] };
    await service.with(key).post(`${assertions}/${made.id}/corrections`).send(correction).expect(201);
    const entries = await read('type=assertion.appended&type=assertion.corrected&order=oldest');
    expect(entries.map(({ type, details }) => [type, details])).toEqual([
      [
        'assertion.appended',
        {
          item: { id: made.item.id, key: 'I02' },
          act: 'discuss',
          account: 'joint',
          effectiveOn: '2026-01-15',
          generic: false,
        },
      ],
      [
        'assertion.corrected',
        expect.objectContaining({ corrects: { id: made.id, key: made.key }, effectiveOn: '2026-01-16' }),
      ],
    ]);
  });

  it('has nothing of what was refused, and the refusal itself once a minute', async () => {
    const before = (await read()).length;
    const reader = await service.key({ scopes: ['processes:read'] });
    for (let times = 0; times < 5; times += 1) await addItem({}, reader).expect(403);
    await addItem({ kind: 'nonsense' }).expect(422);
    const entries = (await read()).filter(({ type }) => !type.startsWith('api_key.'));
    expect(entries.filter(({ type }) => type === 'operation.refused')).toMatchObject([
      { subject: { kind: 'operation', id: null, name: 'addItem' }, details: { permission: 'items:write' } },
    ]);
    expect(entries.length).toBeLessThanOrEqual(before + 1);
  });

  it('tells of downloads', async () => {
    await service.with(key).get(`${process}/reports/progress?format=csv`).expect(200);
    expect(await read('type=report.downloaded')).toMatchObject([
      {
        subject: { kind: 'report', name: 'turkiye-armenia' },
        details: { report: 'progress', format: 'csv' },
      },
    ]);
  });
});

describe('its filters', () => {
  it('find by who, by what, by process, by key and by time', async () => {
    const other = await service.key();
    const { body: item } = await addItem({ key: 'CANAL' }, other).expect(201);
    const [entry] = await read(`subject=${item.id}`);
    if (entry === undefined) throw new Error('nothing was recorded');
    const actor = entry.actor.id ?? '';
    expect((await read(`actor=${actor}&type=item.added`)).map(({ id }) => id)).toEqual([entry.id]);
    expect((await read(`key=${actor}`)).map(({ id }) => id)).toContain(entry.id);
    expect((await read(`process=${entry.process}`)).map(({ id }) => id)).toContain(entry.id);
    expect((await read(`process=${item.id}`)).length).toBe(0);
    const later = new Date(new Date(entry.at).getTime() + 1).toISOString();
    expect((await read(`from=${entry.at}&to=${later}&subject=${item.id}`)).length).toBe(1);
    expect((await read(`from=${later}&subject=${item.id}`)).length).toBe(0);
    expect((await read(`to=${entry.at}&subject=${item.id}`)).length).toBe(0);
  });

  it('are refused where they make no sense, all at once', async () => {
    const { body } = await service
      .with(key)
      .get('/v1/audit?type=item.eaten&actor=me&subject=it&who=1')
      .expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '?type',
      '?actor',
      '?subject',
      '?who',
    ]);
  });

  it('walk page by page, either way, while more is written', async () => {
    const whole = (await read('order=oldest')).map(({ id }) => id);
    const walked: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await service.with(key).get(`/v1/audit?limit=3&order=oldest${cursor}`).expect(200);
      walked.push(...body.data.map(({ id }: AuditEntry) => id));
      if (walked.length < 10) await addItem({}).expect(201);
      if (!body.page.hasMore) break;
      cursor = `&cursor=${body.page.nextCursor}`;
    }
    expect(walked.slice(0, whole.length)).toEqual(whole);
    expect(new Set(walked).size).toBe(walked.length);
    const newest = (await read()).map(({ id }) => id);
    expect(newest).toEqual(walked.toReversed());
  });
});

describe('what is hidden', () => {
  /** All that somebody is shown of the log, as bytes. */
  const shown = async (secret: string): Promise<string> => {
    const pages = [];
    for (const query of ['', 'order=oldest', 'limit=2', 'type=item.added']) {
      pages.push((await service.with(secret).get(`/v1/audit?${query}`).expect(200)).text);
    }
    return pages.join('\n');
  };

  it('does not show in the log, whatever is done to it, for who is not cleared for it', async () => {
    const visitor = await service.key({ clearance: 'public', scopes: ['audit:read'] });
    await service.with(visitor).get('/v1/audit').expect(200);
    // Once its first use has been written down.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = await shown(visitor);
    const { body: item } = await addItem({ key: 'SECRET', label: 'restricted' }).expect(201);
    const path = `${process}/items/${item.id}`;
    await change(path, { weight: 5 });
    const said = { item: 'key:SECRET', effectiveOn: '2026', account: 'desk', act: 'discuss' };
    const source = { sources: [{ source: 'key:S17' }] };
    await service
      .with(key)
      .post(`${process}/assertions`)
      .send({ ...said, ...source, label: 'restricted' })
      .expect(201);
    expect(await shown(visitor)).toBe(before);
    expect((await read(`subject=${item.id}`)).length).toBe(2);
    expect((await read(`subject=${item.id}`, visitor)).length).toBe(0);
  });

  it('nor what was open once and has been hidden since, nor what was hidden once and is open now', async () => {
    const visitor = await service.key({ clearance: 'public', scopes: ['audit:read'] });
    const { body: item } = await addItem({ key: 'CLOSING' }).expect(201);
    const path = `${process}/items/${item.id}`;
    const types = async (secret: string) =>
      (await read(`subject=${item.id}&order=oldest`, secret)).map(({ type, details }) => [type, details]);
    const said = { item: 'key:CLOSING', effectiveOn: '2026', account: 'joint', act: 'discuss' };
    const { body: made } = await service
      .with(key)
      .post(`${process}/assertions`)
      .send({ ...said, sources: [{ source: 'key:S17' }] })
      .expect(201);
    expect(await types(visitor)).toEqual([['item.added', {}]]);
    await change(path, { label: 'internal' });
    expect(await types(visitor)).toEqual([]);
    expect(await read(`subject=${made.id}`, visitor)).toEqual([]);
    await change(path, { weight: 3 });
    await change(path, { label: 'public' });
    expect(await types(visitor)).toEqual([['item.added', {}]]);
    expect((await types(key)).length).toBe(4);
  });

  it('shows in no number: place and seal are for those who see everything', async () => {
    for (const clearance of ['public', 'internal'] as const) {
      const visitor = await service.key({ clearance });
      expect((await read('', visitor)).every(({ seal }) => seal === null)).toBe(true);
      const { body } = await service.with(visitor).get('/v1/audit/verification').expect(403);
      expect(body.code).toBe('forbidden');
    }
  });
});
