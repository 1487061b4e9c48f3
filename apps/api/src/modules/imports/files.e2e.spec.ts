import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@parley/testing';
import { Jobs } from '../../platform/jobs/index.ts';
import { importing } from '../../testing/importing.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let desk: ReturnType<typeof importing>;

beforeAll(async () => {
  service = await startService();
  desk = importing(service, await service.key());
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(() => service.stop());

const upload = (name: string, content: string | Uint8Array) =>
  desk
    .ask()
    .post('/v1/imports')
    .send({ process: 'turkiye-armenia', name, content: Buffer.from(content).toString('base64') });

describe('a file', () => {
  it('that cannot be read, or is not safe to, is refused in words, and nothing of it is kept', async () => {
    const { body } = await upload('a.xlsx', 'Item,Level\nI02,2\n').expect(422);
    expect(body.errors).toEqual([
      { pointer: '/content', code: 'wrong_extension', message: expect.stringContaining('name it .csv') },
    ]);
    await upload('a.csv', Buffer.alloc(25 * 1024 * 1024, 'a,b\n')).expect(422);
    await upload('a.csv', Buffer.alloc(40 * 1024 * 1024, 'a')).expect(413);
    const broken = { process: 'turkiye-armenia', name: 'a.csv', content: 'no base64!' };
    await desk.ask().post('/v1/imports').send(broken).expect(422);
    expect((await desk.ask().get('/v1/imports').expect(200)).body.data).toEqual([]);
  }, 60_000);

  it('is JSON as well as a spreadsheet', async () => {
    const rows = [{ item: 'I03', date: '2026-02-01', account: 'desk', level: 3, source: 'S17' }];
    const uploaded = await desk.upload('rows.json', JSON.stringify(rows));
    expect(uploaded.detected).toMatchObject({ format: 'json', rows: 2 });
    expect((await desk.plan(uploaded)).counts).toEqual({ new: 0, changed: 1, same: 0, skipped: 0, bad: 0 });
  });

  it('is forgotten after a month, and at once by whoever asks', async () => {
    const { id } = await desk.upload('a.csv', 'Item,Level\nI02,2\n');
    const other = await desk.upload('b.csv', 'Item,Level\nI02,2\n');
    await desk.ask().delete(`/v1/imports/${other.id}`).expect(204);
    await withClient(service.testDatabase.superuserUrl, async (client) => {
      await client.query(`UPDATE import SET created_at = now() - interval '31 days' WHERE id = $1`, [id]);
      await client.query('SELECT forget_imports()');
      const { rows } = await client.query('SELECT import_id FROM import_file');
      expect(rows.map(({ import_id }: { import_id: string }) => import_id)).not.toContain(id);
    });
    await desk.ask().get(`/v1/imports/${id}`).expect(404);
  });
});

describe('an import that is killed in the middle', () => {
  it('leaves nothing, and is done whole when somebody goes on', async () => {
    const sheet = `Item,Title,Date,Level,Source\n${Array.from({ length: 50 }, (_, nth) => `K${nth},Thing ${nth},2026-02-01,1,S17`).join('\n')}\n`;
    const planned = await desk.plan(await desk.upload('killed.csv', sheet));
    const count = async () =>
      (await desk.ask().get('/v1/processes/turkiye-armenia/items?limit=200').expect(200)).body.data.length;
    const before = await count();
    await withClient(service.testDatabase.superuserUrl, async (client) => {
      // It waits in the middle of its transaction, its items added, for who holds the ledger; and is killed there.
      await client.query('BEGIN; LOCK TABLE assertion IN ACCESS EXCLUSIVE MODE');
      await desk.ask().post(`/v1/imports/${planned.id}/apply`).expect(200);
      for (let killed = 0; killed === 0;) {
        const { rowCount } = await client.query(`
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE wait_event_type = 'Lock' AND datname = current_database() AND application_name = 'parley-api'
        `);
        killed = rowCount ?? 0;
      }
      await client.query('ROLLBACK');
    });
    expect(await desk.settled(planned.id)).toMatchObject({ state: 'ready', refusal: { errors: [] } });
    expect(await count()).toBe(before);

    expect(await desk.apply(planned)).toMatchObject({ state: 'applied', refusal: null });
    expect(await count()).toBe(before + 50);
  }, 60_000);
});
