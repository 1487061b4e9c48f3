import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../platform/jobs/index.ts';
import { type Receiver, startReceiver } from '../../testing/receiver.ts';
import { madeReport } from '../../testing/reporting.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let receiver: Receiver;
let key: string;

beforeAll(async () => {
  service = await startService({ PARLEY_WEBHOOK_NETWORKS: '127.0.0.0/8' });
  receiver = await startReceiver();
  key = await service.key();
  await service.app.get(Jobs).start();
});
afterAll(async () => {
  await service.stop();
  await receiver.stop();
});

const hookUp = async (clearance: string) => {
  const hook = { url: `${receiver.url}${clearance}`, events: ['report.made'], clearance };
  await service.with(key).post('/v1/webhooks').send(hook).expect(201);
};

describe('that a report is made', () => {
  it('is told to whoever may have it, with where it is', async () => {
    await hookUp('internal');
    await hookUp('restricted');
    const hidden = await madeReport(service, key, { asOf: '2026-05-14', label: 'restricted' });
    const open = await madeReport(service, key, { asOf: '2026-05-14', label: 'internal' });
    const heard = (await receiver.until(3)).map(({ path, body }) => {
      const { type, data } = JSON.parse(body);
      return `${path} ${type} ${data.subject.href}`;
    });
    expect(heard.toSorted()).toEqual(
      [
        `/internal report.made /v1/reports/${open.report.id}`,
        ...[hidden, open].map(({ report }) => `/restricted report.made /v1/reports/${report.id}`),
      ].toSorted(),
    );
  });

  it('stands in the log, and so does whoever takes it', async () => {
    const { report } = await madeReport(service, key, { asOf: '2026-05-14' });
    const { body } = await service.with(key).get(`/v1/audit?subject=${report.id}&order=oldest`).expect(200);
    expect(
      body.data.map(({ type, actor }: { type: string; actor: { kind: string } }) => `${type} ${actor.kind}`),
    ).toEqual(['report.asked_for api_key', 'report.made system', 'report.downloaded api_key']);
  });
});
