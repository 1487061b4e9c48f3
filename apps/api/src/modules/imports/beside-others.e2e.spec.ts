import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withClient } from '@parley/testing';
import { Jobs } from '../../platform/jobs/index.ts';
import { importing } from '../../testing/importing.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(() => service.stop());

it('an import that is made ready for search has nobody wait who is entered in the log', async () => {
  const desk = importing(service, key);
  const sheet = 'Item,Date,Account,Level,Source\nI03,2026-02-02,desk,3,S17\n';
  const planned = await desk.plan(await desk.upload('track.csv', sheet));
  const beside = (work: () => Promise<unknown>) =>
    withClient(service.testDatabase.superuserUrl, async (client) => {
      // As long as a hundred thousand rows would take.
      await client.query('BEGIN');
      await client.query('LOCK TABLE search_entry IN EXCLUSIVE MODE');
      const settled = work();
      for (let waiting = 0; waiting === 0; await wait(20)) {
        const { rowCount } = await client.query(
          `SELECT FROM pg_locks WHERE relation = 'search_entry'::regclass AND NOT granted`,
        );
        waiting = rowCount ?? 0;
      }
      await service.with(key).get('/v1/audit/export?format=jsonl').timeout(5000).expect(200);
      await client.query('ROLLBACK');
      return settled;
    });
  expect(await beside(() => desk.apply(planned))).toMatchObject({ state: 'applied', refusal: null });
  expect(await beside(() => desk.undo(planned))).toMatchObject({ state: 'undone', refusal: null });
}, 60_000);
