import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createdWebhook, type Label, type Role, webhook } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import { signedIn } from '../../testing/browser.ts';
import { type Receiver, startReceiver, until } from '../../testing/receiver.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { Jobs } from '../../platform/jobs/index.ts';

let service: RunningService;
let owner: string;
let receiver: Receiver;
const PROCESS = '/v1/processes/turkiye-armenia';

beforeAll(async () => {
  service = await startService({ PARLEY_WEBHOOK_NETWORKS: '127.0.0.0/8' });
  owner = await service.key();
  receiver = await startReceiver();
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(async () => {
  await service.stop();
  await receiver.stop();
});

const ask = (secret = owner) => service.with(secret);
const make = (body: object, secret = owner) =>
  ask(secret)
    .post('/v1/webhooks')
    .send({ url: receiver.url, ...body });
const codes = ({ body }: { body: { errors?: { pointer: string; code: string }[] } }) =>
  (body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
const become = (userId: string, standing: { role: Role; clearance: Label }) => {
  const { prisma, withScope } = service.database;
  const { organizationId } = service;
  const where = { organizationId_userId: { organizationId, userId } };
  return withScope({ organizationId }, () => prisma.member.update({ where, data: standing }));
};
const reweigh = (weight: number, item = 'key:I02') =>
  ask().patch(`${PROCESS}/items/${item}`).set('if-match', '*').send({ weight }).expect(200);
const addItem = async (label: Label): Promise<string> => {
  const body = { kind: 'action', theme: 'rail', title: { en: 'A train' }, label };
  return (await ask().post(`${PROCESS}/items`).send(body).expect(201)).body.id;
};
/** What has come to a path of the receiver, once what was written last has come to everybody. */
const cameTo = (path: string) => receiver.received.filter((one) => one.path === path);
const revisionOf = ({ body }: { body: string }): number => JSON.parse(body).data.revision;

describe('a webhook', () => {
  it('shows its secret once, and keeps it encrypted', async () => {
    const made = createdWebhook.parse((await make({}).expect(201)).body);
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(made).toMatchObject({
      events: null,
      processes: null,
      clearance: 'public',
      effectiveClearance: 'public',
      status: 'enabled',
      disabledBecause: null,
    });
    const list = await ask().get('/v1/webhooks').expect(200);
    expect(list.text).not.toContain(made.secret);
    for (const one of list.body.data) webhook.strict().parse(one);
    const { prisma, withScope } = service.database;
    const { organizationId } = service;
    const kept = await withScope({ organizationId }, () =>
      prisma.webhook.findFirstOrThrow({ where: { organizationId, id: made.id } }),
    );
    const secret = Buffer.from(made.secret.slice('whsec_'.length), 'base64');
    for (const bytes of [Buffer.from(made.secret), secret])
      expect(Buffer.from(kept.secret).includes(bytes)).toBe(false);
  });

  it('is refused with every fault at once, and never worth more than who makes it', async () => {
    const manager = await service.key({ scopes: ['webhooks:manage'], clearance: 'internal' });
    const hidden = await ask()
      .post('/v1/processes')
      .send({ slug: `hidden-${Date.now()}`, title: { en: 'Hidden' }, label: 'restricted' })
      .expect(201);
    const wanted = {
      url: 'https://10.0.0.1/',
      clearance: 'restricted',
      processes: [hidden.body.id, crypto.randomUUID()],
    };
    expect(
      codes(await make({ ...wanted, url: 'http://user@hooks.example.org' }, manager).expect(422)),
    ).toEqual([
      '/url has_credentials',
      '/processes/0 unknown_process',
      '/processes/1 unknown_process',
      '/clearance beyond_own_clearance',
    ]);
    const malformed = await make({ url: wanted.url, events: ['item.exploded'], description: 7 }).expect(422);
    expect(codes(malformed)).toEqual([
      '/description wrong_type',
      '/events/0 not_allowed',
      '/url address_refused',
    ]);
    // It would never be told of it.
    expect(codes(await make({ processes: [hidden.body.id] }).expect(422))).toEqual([
      '/processes/0 unknown_process',
    ]);
    await make({ processes: [hidden.body.id], clearance: 'restricted' }).expect(201);
  });

  it('is changed in the state that was seen', async () => {
    const { body } = await make({ description: 'Before' }).expect(201);
    const path = `/v1/webhooks/${body.id}`;
    await ask().patch(path).send({ description: 'After' }).expect(428);
    await ask().patch(path).set('if-match', '"stale"').send({ description: 'After' }).expect(412);
    const { etag = '' } = (await ask().get(path).expect(200)).headers;
    const changes = { description: 'After', events: ['item.changed'] };
    const changed = await ask().patch(path).set('if-match', etag).send(changes).expect(200);
    expect(changed.body).toMatchObject({ ...changes, url: receiver.url });
    expect((await ask().get(path)).body).toEqual(changed.body);
    await ask().delete(path).expect(204);
    await ask().get(path).expect(404);
  });

  it('is one of fifty at most', async () => {
    const other = await service.key(await createOrganization(service.database));
    for (let made = 0; made < 50; made += 1) await make({}, other).expect(201);
    expect((await make({}, other).expect(409)).body.code).toBe('conflict');
  }, 60_000);

  it('that may be told more than somebody sees is not there for them', async () => {
    const { body } = await make({ clearance: 'internal', url: `${receiver.url}internal` }).expect(201);
    const visitor = await service.key({ clearance: 'public' });
    const before = await ask(visitor).get('/v1/webhooks?limit=200').expect(200);
    expect(before.text).not.toContain(body.id);
    for (const path of ['', '/deliveries'])
      await ask(visitor).get(`/v1/webhooks/${body.id}${path}`).expect(404);
    for (const act of ['secret', 'test', 'enable', 'disable']) {
      await ask(visitor).post(`/v1/webhooks/${body.id}/${act}`).expect(404);
    }
    expect((await ask(visitor).get('/v1/audit?limit=200')).text).not.toContain(body.id);
  });
});

describe('nobody is told what they may not see', () => {
  it('by what comes, by how it is counted, or by when it comes', async () => {
    const [open, internal, all] = ['public', 'internal', 'restricted'].map((label) => `/${label}-ears`);
    for (const clearance of ['public', 'internal', 'restricted'] as const) {
      await make({
        url: `${receiver.url}${clearance}-ears`,
        clearance,
        events: ['item.created', 'item.changed'],
      });
    }
    await reweigh(41);
    const hidden = await addItem('restricted');
    await reweigh(42, hidden);
    await addItem('internal');
    await reweigh(43);
    await until(() => cameTo(all ?? '').length === 5 && cameTo(open ?? '').length === 2);
    await until(() => cameTo(internal ?? '').length === 3);
    const texts = [...cameTo(open ?? ''), ...cameTo(internal ?? '')].map(({ body }) => body).join();
    expect(texts).not.toContain(hidden);
    // One after another for each of them: a gap would tell that there was something.
    for (const [path, count] of [
      [open, 2],
      [internal, 3],
      [all, 5],
    ] as const) {
      const revisions = cameTo(path ?? '').map(revisionOf);
      const [first = 0] = revisions;
      expect(revisions).toEqual(Array.from({ length: count }, (_, index) => first + index));
    }
  });

  it('later, when what was delivered has been hidden since', async () => {
    const { body } = await make({ url: `${receiver.url}later`, events: ['item.created'] }).expect(201);
    const item = await addItem('public');
    const path = `/v1/webhooks/${body.id}/deliveries`;
    await until(() => cameTo('/later').length === 1);
    const visitor = await service.key({ clearance: 'public' });
    const seen = await ask(visitor).get(path).expect(200);
    expect(seen.body.data).toHaveLength(1);
    const hide = { label: 'restricted' };
    await ask().patch(`${PROCESS}/items/${item}`).set('if-match', '*').send(hide).expect(200);
    expect((await ask(visitor).get(path).expect(200)).body.data).toEqual([]);
    await ask(visitor).get(`${path}/${seen.body.data[0].id}`).expect(404);
    await ask().post(`${path}/${seen.body.data[0].id}/redeliver`).expect(409);
  });
});

describe('a webhook hangs from whoever made it', () => {
  it('and sees no more than they do', async () => {
    const maker = await signedIn(service, { role: 'admin', clearance: 'internal' });
    const hook = { url: `${receiver.url}shrinks`, clearance: 'internal', events: ['item.created'] };
    const { body } = await maker.ask.post('/v1/webhooks').send(hook).expect(201);
    await addItem('internal');
    await until(() => cameTo('/shrinks').length === 1);
    await become(maker.userId, { role: 'viewer', clearance: 'public' });
    expect((await ask().get(`/v1/webhooks/${body.id}`)).body).toMatchObject({
      clearance: 'internal',
      effectiveClearance: 'public',
      status: 'enabled',
    });
    await addItem('internal');
    await addItem('public');
    await until(() => cameTo('/shrinks').length === 2);
    await become(maker.userId, { role: 'admin', clearance: 'internal' });
    await addItem('internal');
    await until(() => cameTo('/shrinks').length === 3);
    expect(cameTo('/shrinks')).toHaveLength(3);
  });

  it('and ends with their membership, for good', async () => {
    const maker = await signedIn(service, { role: 'admin', clearance: 'internal' });
    const hook = { url: `${receiver.url}ends`, events: ['item.created'] };
    const { body } = await maker.ask.post('/v1/webhooks').send(hook).expect(201);
    const { data } = (await ask().get('/v1/members?limit=200')).body;
    const { id } = data.find(({ email }: { email: string }) => email === maker.email);
    await ask().delete(`/v1/members/${id}`).expect(204);
    const path = `/v1/webhooks/${body.id}`;
    expect((await ask().get(path)).body).toMatchObject({
      effectiveClearance: null,
      status: 'disabled',
      disabledBecause: 'maker_gone',
    });
    await addItem('public');
    await until(async () => (await ask().get(path)).body.disabledAt !== null);
    await service.database.withScope({ organizationId: service.organizationId }, () =>
      service.database.prisma.member.create({
        data: {
          organizationId: service.organizationId,
          id: crypto.randomUUID(),
          userId: maker.userId,
          role: 'admin',
          clearance: 'internal',
        },
      }),
    );
    await ask().post(`${path}/enable`).expect(409);
    await ask().post(`${path}/test`).expect(409);
    expect(cameTo('/ends')).toEqual([]);
  });
});
