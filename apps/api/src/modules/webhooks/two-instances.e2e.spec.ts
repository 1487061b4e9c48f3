import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Jobs } from '../../platform/jobs/index.ts';
import { type Receiver, startReceiver, until } from '../../testing/receiver.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

const WRITES = 40;

let service: RunningService;
let beside: RunningService;
let receiver: Receiver;

beforeAll(async () => {
  const settings = { PARLEY_WEBHOOK_NETWORKS: '127.0.0.0/8' };
  service = await startService(settings);
  beside = await startService(settings, service);
  receiver = await startReceiver();
  for (const each of [service, beside]) await each.app.get(Jobs).start();
}, 60_000);
afterAll(async () => {
  await beside.stop();
  await service.stop();
  await receiver.stop();
});

it('are told of by two instances as by one: everything, once and in order', async () => {
  const key = await service.key();
  const item = '/v1/processes/turkiye-armenia/items/key:I02';
  const hook = { url: receiver.url, events: ['item.changed'] };
  await service.with(key).post('/v1/webhooks').send(hook).expect(201);
  for (let nth = 0; nth < WRITES; nth += 1) {
    const instance = nth % 2 === 0 ? service : beside;
    await instance
      .with(key)
      .patch(item)
      .set('if-match', '*')
      .send({ weight: 10 + (nth % 2) })
      .expect(200);
  }
  await receiver.until(WRITES, 60_000);
  const revisions = receiver.received.map(({ body }): number => JSON.parse(body).data.revision);
  const [first = 0] = revisions;
  expect(revisions).toEqual(Array.from({ length: WRITES }, (_, index) => first + index));
  await until(async () => {
    const { prisma } = service.database;
    const [left] = await prisma.$queryRaw<{ jobs: number }[]>`
      SELECT count(*)::int AS jobs FROM graphile_worker.jobs
    `;
    return left?.jobs === 0;
  });
}, 120_000);
