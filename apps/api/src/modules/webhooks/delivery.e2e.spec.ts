import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createdWebhook, webhookDelivery, webhookMessage } from '@parley/contracts';
import { withClient } from '@parley/testing';
import { Webhook } from 'standardwebhooks';
import { signedIn } from '../../testing/browser.ts';
import { type Received, type Receiver, startReceiver, until } from '../../testing/receiver.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { Jobs } from '../../platform/jobs/index.ts';

let service: RunningService;
let key: string;
let receiver: Receiver;
const PROCESS = '/v1/processes/turkiye-armenia';

beforeAll(async () => {
  service = await startService({ PARLEY_WEBHOOK_NETWORKS: '127.0.0.0/8' });
  key = await service.key();
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(() => service.stop());
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  const { body } = await ask().get('/v1/webhooks?limit=200');
  for (const { id } of body.data) await ask().delete(`/v1/webhooks/${id}`);
  await receiver.stop();
});

const ask = (secret = key) => service.with(secret);
const make = async (body: object = {}, secret = key) =>
  createdWebhook.parse(
    (
      await ask(secret)
        .post('/v1/webhooks')
        .send({ url: receiver.url, ...body })
        .expect(201)
    ).body,
  );
const reweigh = (weight: number, item = 'I02') =>
  ask().patch(`${PROCESS}/items/key:${item}`).set('if-match', '*').send({ weight }).expect(200);
const deliveriesOf = async (id: string, query = '', secret = key) =>
  (await ask(secret).get(`/v1/webhooks/${id}/deliveries?limit=200${query}`).expect(200)).body.data.map(
    (one: unknown) => webhookDelivery.strict().parse(one),
  );
const messageOf = ({ body }: Received) => webhookMessage.parse(JSON.parse(body));
const signed = ({ headers }: Received) => headers as Record<string, string>;

/** As though the pauses were over. */
const hurry = () =>
  withClient(service.testDatabase.superuserUrl, async (client) => {
    await client.query(`UPDATE webhook_delivery SET next_attempt_at = now() WHERE status = 'waiting'`);
    await client.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL`);
  });

describe('what happens', () => {
  it('is posted within a moment, thin, and signed as Standard Webhooks have it', async () => {
    const webhook = await make({ events: ['item.changed'] });
    await reweigh(2);
    const [came] = await receiver.until(1);
    if (came === undefined) throw new Error('nothing came');
    const message = new Webhook(webhook.secret).verify(came.body, signed(came));
    const item = (await ask().get(`${PROCESS}/items/key:I02`)).body;
    const process = (await ask().get(PROCESS)).body;
    expect(webhookMessage.parse(message)).toEqual({
      type: 'item.changed',
      timestamp: expect.any(String),
      data: {
        id: came.headers['webhook-id'],
        type: 'item.changed',
        occurredAt: expect.any(String),
        organization: service.organizationId,
        process: { id: process.id, slug: 'turkiye-armenia' },
        revision: process.revision,
        subject: {
          kind: 'item',
          id: item.id,
          key: 'I02',
          href: `/v1/processes/${process.id}/items/${item.id}`,
        },
        item: null,
      },
    });
    expect(came.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'Parley-Webhooks/1',
    });
    expect(() => new Webhook(webhook.secret).verify(`${came.body} `, signed(came))).toThrow(
      'No matching signature found',
    );
  });

  it('is written down with what was sent and what was answered', async () => {
    receiver.answer = (_, response) => response.writeHead(200).end(`ok\0${'é'.repeat(20_000)}`);
    const webhook = await make();
    await reweigh(3);
    const [came] = await receiver.until(1);
    await until(async () => (await deliveriesOf(webhook.id, '&status=succeeded')).length === 1);
    const [delivery] = await deliveriesOf(webhook.id);
    expect(delivery).toMatchObject({
      event: { id: came?.headers['webhook-id'], type: 'item.changed' },
      status: 'succeeded',
      byHand: false,
      attempts: 1,
      nextAttemptAt: null,
      failure: null,
      lastAttempt: {
        request: { body: came?.body, headers: { 'webhook-signature': came?.headers['webhook-signature'] } },
        answer: { status: 200 },
      },
    });
    const { answer, durationMs } = delivery.lastAttempt;
    expect(answer.body.startsWith('ok\u{fffd}éé')).toBe(true);
    expect(Buffer.byteLength(answer.body)).toBeLessThanOrEqual(10 * 1024);
    expect(durationMs).toBeLessThan(10_000);
    expect((await ask().get(`/v1/webhooks/${webhook.id}/deliveries/${delivery.id}`)).body).toEqual(delivery);
  });

  it('is told of the events and the processes that were asked for, and of no others', async () => {
    const other = (
      await ask()
        .post('/v1/processes')
        .send({ slug: `other-${Date.now()}`, title: { en: 'Other talks' } })
        .expect(201)
    ).body;
    await make({ events: ['item.changed', 'party.created'], processes: [other.id] });
    await reweigh(4);
    const party = { role: 'host', name: { en: 'A host' } };
    await ask().post(`/v1/processes/${other.id}/parties`).send(party).expect(201);
    await receiver.until(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(receiver.received.map((one) => messageOf(one).type)).toEqual(['party.created']);
  });

  it('is told of one process in order, and waits for what was not delivered yet', async () => {
    const webhook = await make({ events: ['item.changed'] });
    let refusals = 2;
    receiver.answer = (_, response) => response.writeHead((refusals -= 1) >= 0 ? 500 : 204).end();
    for (const weight of [11, 12, 13, 14, 15]) await reweigh(weight);
    await receiver.until(1);
    await until(async () =>
      (await deliveriesOf(webhook.id)).some(({ attempts }: { attempts: number }) => attempts === 1),
    );
    expect(receiver.received).toHaveLength(1);
    await hurry();
    await receiver.until(2);
    await until(async () =>
      (await deliveriesOf(webhook.id)).some(({ attempts }: { attempts: number }) => attempts === 2),
    );
    await hurry();
    await receiver.until(7);
    const revisions = receiver.received.map((one) => {
      const { data } = messageOf(one);
      return 'revision' in data ? data.revision : 0;
    });
    const [first = 0] = revisions;
    expect(revisions).toEqual([first, first, first, first + 1, first + 2, first + 3, first + 4]);
    const ids = receiver.received.slice(0, 3).map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
  }, 60_000);

  it('is told to others though one does not answer', async () => {
    const deaf = await startReceiver();
    deaf.answer = () => undefined;
    await make({ url: deaf.url });
    await make();
    await reweigh(16);
    await receiver.until(1, 3000);
    expect(deaf.received).toHaveLength(1);
    await deaf.stop();
  });
});

describe('a webhook that', () => {
  const failureAfter = async (answer: Receiver['answer']) => {
    const webhook = await make();
    receiver.answer = answer;
    await ask().post(`/v1/webhooks/${webhook.id}/test`).expect(201);
    await until(async () => (await deliveriesOf(webhook.id, '&status=given_up')).length === 1);
    const [{ failure, lastAttempt }] = await deliveriesOf(webhook.id);
    return [failure, lastAttempt.answer?.status ?? null];
  };

  it('redirects is not followed', async () => {
    const elsewhere = await startReceiver();
    const answered = failureAfter((_, response) =>
      response.writeHead(307, { location: elsewhere.url }).end(),
    );
    expect(await answered).toEqual(['redirected', 307]);
    expect(elsewhere.received).toEqual([]);
    await elsewhere.stop();
  });

  it('breaks off has not answered', async () => {
    expect(await failureAfter((_, response) => response.destroy())).toEqual(['not_connected', null]);
  });

  it('answers for ever is listened to for 64 KB', async () => {
    const answered = failureAfter((_, response) => {
      response.writeHead(500);
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(await answered).toEqual(['answered_otherwise', 500]);
  });

  it('dawdles is waited for ten seconds in all, however it spends them', async () => {
    const begun = Date.now();
    const answered = failureAfter((_, response) => {
      response.writeHead(200);
      const drop = setInterval(() => response.write('x'), 500);
      response.once('close', () => clearInterval(drop));
    });
    expect(await answered).toEqual(['timed_out', null]);
    expect(Date.now() - begun).toBeLessThan(14_000);
  }, 30_000);

  it('is gone is disabled at once', async () => {
    const webhook = await make();
    receiver.answer = (_, response) => response.writeHead(410).end();
    await reweigh(21);
    await until(async () => (await ask().get(`/v1/webhooks/${webhook.id}`)).body.status === 'disabled');
    const shown = (await ask().get(`/v1/webhooks/${webhook.id}`)).body;
    expect(shown).toMatchObject({ disabledBecause: 'gone', failingSince: expect.any(String) });
    await until(async () =>
      (await deliveriesOf(webhook.id)).every(({ status }: { status: string }) => status === 'given_up'),
    );
    const { body } = await ask().get(`/v1/audit?type=webhook.disabled&subject=${webhook.id}`).expect(200);
    expect(body.data).toEqual([expect.objectContaining({ details: { because: 'gone' } })]);
  });

  it('has failed for a day is disabled, and its maker and the owners are written to', async () => {
    const maker = await signedIn(service, { role: 'admin', clearance: 'internal' });
    const made = await maker.ask.post('/v1/webhooks').send({ url: receiver.url, locale: 'tr' }).expect(201);
    const { id } = made.body;
    receiver.answer = (_, response) => response.writeHead(503).end();
    await reweigh(22);
    await receiver.until(1);
    await until(async () => (await ask().get(`/v1/webhooks/${id}`)).body.failingSince !== null);
    await withClient(service.testDatabase.superuserUrl, (client) =>
      client.query(`UPDATE webhook SET failing_since = now() - interval '1 day' WHERE id = $1`, [id]),
    );
    await hurry();
    await until(async () => (await ask().get(`/v1/webhooks/${id}`)).body.disabledBecause === 'failing');
    const letters = await withClient(
      service.testDatabase.superuserUrl,
      async (client) =>
        (await client.query<{ to: string; subject: string }>(`SELECT "to", subject FROM letter`)).rows,
    );
    const subject = `${new URL(receiver.url).host} adresine giden webhook devre dışı`;
    expect(letters).toContainEqual({ to: maker.email, subject });
    expect(letters.map(({ to }) => to)).toContain(`maker@${service.organizationId}.example.org`);

    // From now on, and not what has happened meanwhile.
    await reweigh(23);
    receiver.answer = (_, response) => response.writeHead(204).end();
    const before = receiver.received.length;
    await maker.ask.post(`/v1/webhooks/${id}/enable`).expect(200);
    await reweigh(24);
    const { revision } = (await ask().get(PROCESS)).body;
    await receiver.until(before + 1);
    expect(messageOf(receiver.received[before] as Received).data).toMatchObject({ revision });
  }, 60_000);

  it('is given up after eleven attempts, and told the next', async () => {
    const webhook = await make({ events: ['item.changed'] });
    receiver.answer = (_, response) => response.writeHead(500).end();
    await reweigh(25);
    for (let attempts = 1; attempts <= 10; attempts += 1) {
      await until(async () => (await deliveriesOf(webhook.id))[0]?.attempts === attempts);
      await hurry();
    }
    await until(async () => (await deliveriesOf(webhook.id))[0]?.status === 'given_up');
    expect((await deliveriesOf(webhook.id))[0]).toMatchObject({ attempts: 11, nextAttemptAt: null });
    receiver.answer = (_, response) => response.writeHead(204).end();
    await reweigh(26);
    await until(async () => (await deliveriesOf(webhook.id))[0]?.status === 'succeeded');
    expect((await ask().get(`/v1/webhooks/${webhook.id}`)).body.failingSince).toBeNull();
  }, 60_000);
});

describe('by hand', () => {
  it('a test is sent, also to what is disabled', async () => {
    const webhook = await make();
    await ask().post(`/v1/webhooks/${webhook.id}/disable`).expect(200);
    const sent = await ask().post(`/v1/webhooks/${webhook.id}/test`).expect(201);
    const [came] = await receiver.until(1);
    if (came === undefined) throw new Error('nothing came');
    expect(new Webhook(webhook.secret).verify(came.body, signed(came))).toMatchObject({
      type: 'webhook.test',
      data: { webhook: webhook.id },
    });
    expect(sent.headers['location']).toBe(`/v1/webhooks/${webhook.id}/deliveries/${sent.body.id}`);
    await ask().get(String(sent.headers['location'])).expect(200);
  });

  it('a delivery is made once more, with the same id', async () => {
    const webhook = await make({ events: ['item.changed'] });
    await reweigh(31);
    await receiver.until(1);
    await until(async () => (await deliveriesOf(webhook.id, '&status=succeeded')).length === 1);
    const [first] = await deliveriesOf(webhook.id);
    const path = `/v1/webhooks/${webhook.id}/deliveries/${first.id}/redeliver`;
    const again = await ask().post(path).expect(201);
    expect(again.body).toMatchObject({ byHand: true, event: first.event });
    const [one, other] = await receiver.until(2);
    expect(other?.headers['webhook-id']).toBe(one?.headers['webhook-id']);
    expect(other?.body).toBe(one?.body);
  });

  it('a secret is exchanged, and both sign for a day', async () => {
    const webhook = await make();
    const { body } = await ask().post(`/v1/webhooks/${webhook.id}/secret`).expect(200);
    expect(body.secret).not.toBe(webhook.secret);
    await ask().post(`/v1/webhooks/${webhook.id}/test`).expect(201);
    const [came] = await receiver.until(1);
    if (came === undefined) throw new Error('nothing came');
    expect(String(came.headers['webhook-signature']).split(' ')).toHaveLength(2);
    for (const { secret } of [webhook, body]) new Webhook(secret).verify(came.body, signed(came));

    await withClient(service.testDatabase.superuserUrl, (client) =>
      client.query(`UPDATE webhook SET former_until = now() WHERE id = $1`, [webhook.id]),
    );
    await ask().post(`/v1/webhooks/${webhook.id}/test`).expect(201);
    const later = (await receiver.until(2))[1];
    if (later === undefined) throw new Error('nothing came');
    new Webhook(body.secret).verify(later.body, signed(later));
    expect(() => new Webhook(webhook.secret).verify(later.body, signed(later))).toThrow(
      'No matching signature found',
    );
  });
});
