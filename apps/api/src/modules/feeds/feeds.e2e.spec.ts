import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createdFeed, feed, type Label, type NewFeed, type Role } from '@parley/contracts';
import { signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let desk: string;

beforeAll(async () => {
  service = await startService({ PARLEY_API_URL: 'https://api.parley.example' });
  desk = await service.key();
}, 30_000);
afterAll(() => service.stop());

const PROCESS = '/v1/processes/turkiye-armenia';
const wanted = { name: 'My calendar', process: 'turkiye-armenia' };
const make = (body: Partial<NewFeed> = {}, secret = desk) =>
  service
    .with(secret)
    .post('/v1/feeds')
    .send({ ...wanted, ...body });
const pathOf = (address: string | null): string => new URL(String(address)).pathname;
const read = (address: string | null) => service.anonymous().get(pathOf(address));

const become = (userId: string, standing: { role: Role; clearance: Label }) => {
  const { prisma, withScope } = service.database;
  const { organizationId } = service;
  const where = { organizationId_userId: { organizationId, userId } };
  return withScope({ organizationId }, () => prisma.member.update({ where, data: standing }));
};

const faultsIn = (body: { errors?: Record<string, string>[] }) =>
  body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a feed address', () => {
  it('is shown once, is read by whoever knows it, and is kept as a hash only', async () => {
    const { body } = await make({ language: 'hy' }).expect(201);
    const made = createdFeed.strict().parse(body);
    expect(made.addresses.calendar).toMatch(
      /^https:\/\/api\.parley\.example\/v1\/feeds\/prf_[A-Za-z0-9_-]{43}\/meetings\.ics$/,
    );
    expect(made).toMatchObject({ kinds: ['meetings', 'changes'], clearance: 'public', status: 'active' });
    const answer = await read(made.addresses.calendar).expect(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
      'content-disposition': 'inline; filename="turkiye-armenia-hy-meetings.ics"',
    });
    await read(made.addresses.atom).expect(200);
    await read(made.addresses.json).expect(200);

    const secret = String(made.addresses.calendar).split('/').at(-2) ?? '';
    const list = await service.with(desk).get('/v1/feeds').expect(200);
    expect(list.text).not.toContain(secret);
    expect(list.body.data.map((one: unknown) => feed.strict().parse(one).id)).toContain(made.id);
    const { prisma, withScope } = service.database;
    const { organizationId } = service;
    const kept = await withScope({ organizationId }, () => prisma.apiKey.findMany());
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('opens what it was made for and nothing else', async () => {
    const { body } = await make({ kinds: ['meetings'] }).expect(201);
    expect(body.addresses).toMatchObject({ atom: null, json: null });
    const calendar = pathOf(body.addresses.calendar);
    await service.anonymous().get(calendar.replace('meetings.ics', 'changes.atom')).expect(404);
    const secret = calendar.split('/').at(-2) ?? '';
    await service.with(secret).get('/v1/processes').expect(401);
    await service.with(secret).get(`${PROCESS}/meetings.ics`).expect(401);
    // And no other key opens an address.
    for (const key of [desk, await service.key({ scopes: ['feeds:read'] })]) {
      await service.anonymous().get(calendar.replace(secret, key)).expect(404);
    }
  });

  it('ends at once when it is revoked, in every running instance', async () => {
    const beside = await startService({}, service);
    const { body } = await make().expect(201);
    const path = pathOf(body.addresses.calendar);
    for (const instance of [service, beside]) await instance.anonymous().get(path).expect(200);
    await service.with(desk).delete(`/v1/feeds/${body.id}`).expect(204);
    for (const instance of [service, beside]) await instance.anonymous().get(path).expect(404);
    await service.with(desk).delete(`/v1/feeds/${body.id}`).expect(204);
    const { body: after } = await service.with(desk).get(`/v1/feeds/${body.id}`).expect(200);
    expect(after).toMatchObject({ status: 'revoked', revokedAt: expect.any(String) });
    await beside.stop();
  });

  it('is of no use after its time', async () => {
    const { body } = await make({ expiresAt: new Date(Date.now() + 800).toISOString() }).expect(201);
    await read(body.addresses.calendar).expect(200);
    await new Promise((resolve) => setTimeout(resolve, 900));
    await read(body.addresses.calendar).expect(404);
  });

  it('is everybody’s to make for themselves, and their own to see; administrators see all that open something', async () => {
    const viewer = await signedIn(service, { role: 'viewer', clearance: 'public' });
    const { body } = await viewer.ask.post('/v1/feeds').send(wanted).expect(201);
    await service.with(desk).get(`/v1/feeds/${body.id}`).expect(404);
    await service.with(desk).delete(`/v1/feeds/${body.id}`).expect(404);
    const { body: key } = await service.with(desk).get(`/v1/api-keys/${body.id}`).expect(200);
    expect(key).toMatchObject({ scopes: ['feeds:read'], prefix: body.prefix, createdBy: 'Anahit Yılmaz' });
    await service.with(desk).delete(`/v1/api-keys/${body.id}`).expect(204);
    await read(body.addresses.calendar).expect(404);
    expect((await viewer.ask.get(`/v1/feeds/${body.id}`).expect(200)).body.status).toBe('revoked');
  });

  it('shows no more than its maker may see, and ends with their membership', async () => {
    const maker = await signedIn(service, { role: 'editor', clearance: 'internal' });
    const hidden = { key: 'SR9', track: 'key:SR', heldOn: '2027-01-11', title: { en: 'Out of sight' } };
    await service
      .with(desk)
      .post(`${PROCESS}/meetings`)
      .send({ ...hidden, label: 'internal' })
      .expect(201);
    const { body } = await maker.ask
      .post('/v1/feeds')
      .send({ ...wanted, clearance: 'internal' })
      .expect(201);
    const calendar = async () => (await read(body.addresses.calendar).expect(200)).text;
    expect(await calendar()).toContain('Out of sight');
    await become(maker.userId, { role: 'viewer', clearance: 'public' });
    expect(await calendar()).not.toContain('Out of sight');
    const { prisma, withScope } = service.database;
    const { organizationId } = service;
    await withScope({ organizationId }, () => prisma.member.deleteMany({ where: { userId: maker.userId } }));
    await read(body.addresses.calendar).expect(404);
  });

  it('is there for none of its maker’s keys that may see less than it shows', async () => {
    const { body } = await make({ clearance: 'internal' }).expect(201);
    const visitor = await service.key({ clearance: 'public' });
    const list = await service.with(visitor).get('/v1/feeds?limit=200').expect(200);
    expect(list.text).not.toContain(body.id);
    await service.with(visitor).get(`/v1/feeds/${body.id}`).expect(404);
    await service.with(visitor).delete(`/v1/feeds/${body.id}`).expect(404);
    const { body: shown } = await make({ name: 'Hidden later' }).expect(201);
    const path = '/v1/processes/turkiye-armenia';
    const relabel = (label: Label) => service.with(desk).patch(path).set('if-match', '*').send({ label });
    await relabel('internal').expect(200);
    const unseen = await service.with(visitor).get(`/v1/feeds/${shown.id}`).expect(200);
    expect(unseen.body.process.slug).toBeNull();
    await read(shown.addresses.calendar).expect(404);
    await relabel('public').expect(200);
    await read(shown.addresses.calendar).expect(200);
  });

  it('is refused with every fault at once', async () => {
    const visitor = await service.key({ clearance: 'public', scopes: ['feeds:read', 'processes:read'] });
    const { body } = await make(
      { name: ' ', process: 'no-such-process', clearance: 'internal', expiresAt: '2020-01-01T00:00:00Z' },
      visitor,
    ).expect(422);
    expect(faultsIn(body)).toEqual([
      '/name too_small',
      '/clearance beyond_own_clearance',
      '/expiresAt in_the_past',
      '/process not_found',
    ]);
    const talks = { slug: 'hidden-talks', title: { en: 'Hidden talks' }, label: 'internal' };
    await service.with(desk).post('/v1/processes').send(talks).expect(201);
    const low = await make({ process: 'hidden-talks' }).expect(422);
    expect(faultsIn(low.body)).toEqual(['/clearance below_process']);
    await make({ process: 'hidden-talks', clearance: 'internal' }).expect(201);
    const unseen = await make({ process: 'hidden-talks' }, visitor).expect(422);
    expect(faultsIn(unseen.body)).toEqual(['/process not_found']);
  });

  it('tells its maker when it was last used, and the log of its first use', async () => {
    const { body } = await make().expect(201);
    await read(body.addresses.calendar).expect(200);
    let told: { subject: { id: string } }[] = [];
    while (!told.some(({ subject }) => subject.id === body.id)) {
      const log = await service.with(desk).get('/v1/audit?type=api_key.used_first&limit=200').expect(200);
      told = log.body.data;
      expect(log.text).not.toContain(pathOf(body.addresses.calendar).split('/').at(-2));
    }
    const { body: used } = await service.with(desk).get(`/v1/feeds/${body.id}`).expect(200);
    expect(used.lastUsedAt).toEqual(expect.any(String));
  });

  it('may be had a hundred times by one person', async () => {
    const viewer = await signedIn(service, { role: 'viewer', clearance: 'public' });
    const all = await Promise.all(
      Array.from({ length: 100 }, () => viewer.ask.post('/v1/feeds').send(wanted)),
    );
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
    await viewer.ask.post('/v1/feeds').send(wanted).expect(409);
    await viewer.ask.delete(`/v1/feeds/${all[0]?.body.id}`).expect(204);
    await viewer.ask.post('/v1/feeds').send(wanted).expect(201);
  }, 30_000);
});

describe('its secret', () => {
  it('stands in no problem', async () => {
    const { body } = await make().expect(201);
    const path = pathOf(body.addresses.calendar);
    const refused = await service.anonymous().get(`${path}?nonsense=1`).expect(422);
    expect(refused.body.instance).toBe('/v1/feeds/prf_*/meetings.ics');
    const wrong = await service.anonymous().delete(path).expect(405);
    expect(wrong.text).not.toContain(path.split('/').at(-2));
  });
});
