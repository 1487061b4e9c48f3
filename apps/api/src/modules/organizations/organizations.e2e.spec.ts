import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { member, organization, ownOrganization } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import { type Browser, browserOf, signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let elsewhere: string;

beforeAll(async () => {
  service = await startService();
  elsewhere = (await createOrganization(service.database, { slug: 'elsewhere', name: 'Elsewhere' }))
    .organizationId;
}, 30_000);
afterAll(() => service.stop());

const join = async (userId: string, organizationId: string, role: 'owner' | 'viewer'): Promise<void> => {
  const { prisma, withScope } = service.database;
  const id = crypto.randomUUID();
  await withScope({ organizationId }, () =>
    prisma.member.create({ data: { organizationId, id, userId, role } }),
  );
};

const activeOf = async ({ ask }: Browser): Promise<string> =>
  (await ask.get('/v1/organization').expect(200)).body.slug;

describe('somebody who works for two organizations', () => {
  it('sees both, switches at once and in this browser alone, and sees the other’s record no more', async () => {
    const one = await signedIn(service, { role: 'editor' });
    await join(one.userId, elsewhere, 'viewer');
    const another = await browserOf(service, one, service.organizationId);

    const { body } = await one.ask.get('/v1/organizations').expect(200);
    const listed = body.data.map((each: unknown) => ownOrganization.strict().parse(each));
    expect(listed).toEqual([
      expect.objectContaining({ slug: 'demo', role: 'editor', isActive: true }),
      expect.objectContaining({ slug: 'elsewhere', role: 'viewer', isActive: false }),
    ]);
    await one.ask.get('/v1/processes/turkiye-armenia').expect(200);

    const switched = await one.ask.post(`/v1/organizations/${elsewhere}/activate`).expect(200);
    expect(switched.body).toMatchObject({ id: elsewhere, isActive: true });
    expect(await activeOf(one)).toBe('elsewhere');
    await one.ask.get('/v1/processes/turkiye-armenia').expect(404);
    expect((await one.ask.get(`/v1/organizations/${elsewhere}`).expect(200)).body.isActive).toBe(true);
    expect(await activeOf(another)).toBe('demo');
  });

  it('cannot switch to one that is not theirs, and is not told whether it is there', async () => {
    const { ask } = await signedIn(service);
    const nowhere = crypto.randomUUID();
    for (const id of [elsewhere, nowhere]) {
      const refused = await ask.post(`/v1/organizations/${id}/activate`).expect(404);
      expect(refused.body.code).toBe('not_found');
      await ask.get(`/v1/organizations/${id}`).expect(404);
    }
    expect((await ask.get('/v1/organization')).body.slug).toBe('demo');
  });
});

describe('an organization', () => {
  it('is called something else by who may do that, who has seen what it is called', async () => {
    const owner = await signedIn(service, { role: 'owner', clearance: 'restricted' });
    const read = await owner.ask.get('/v1/organization').expect(200);
    const etag = read.headers['etag'] ?? '';
    const changed = await owner.ask
      .patch('/v1/organization')
      .set('if-match', etag)
      .send({ name: 'The demonstration desk' })
      .expect(200);
    expect(organization.parse(changed.body)).toMatchObject({ name: 'The demonstration desk', slug: 'demo' });
    expect(changed.headers['etag']).toBe((await owner.ask.get('/v1/organization')).headers['etag']);
    const stale = await owner.ask.patch('/v1/organization').set('if-match', etag).send({ name: 'Mine' });
    expect([stale.status, stale.body.current.name]).toEqual([412, 'The demonstration desk']);
    await owner.ask.patch('/v1/organization').send({ name: 'Mine' }).expect(428);
    const editor = await signedIn(service, { role: 'editor' });
    await editor.ask.patch('/v1/organization').set('if-match', '*').send({ name: 'Mine' }).expect(403);
  });

  it.each([
    [{ slug: 'Elsewhere' }, '/slug invalid_format'],
    [{ slug: '01890a5d-ac96-774b-bcce-b302099a8057' }, '/slug looks_like_an_id'],
    [{ slug: 'elsewhere' }, '/slug taken'],
    [{ name: ' ' }, '/name too_small'],
    [{}, ' no_change'],
  ])('is not called %j', async (body, fault) => {
    const owner = await signedIn(service, { role: 'owner' });
    const refused = await owner.ask.patch('/v1/organization').set('if-match', '*').send(body).expect(422);
    expect(
      refused.body.errors.map((each: Record<string, string>) => `${each['pointer']} ${each['code']}`),
    ).toEqual([fault]);
  });

  it('is handed over by its owner in person, who is an admin then', async () => {
    const { organizationId } = await createOrganization(service.database);
    const owner = await signedIn(service, { organizationId, role: 'owner', clearance: 'restricted' });
    const heir = await signedIn(service, { organizationId, role: 'editor', clearance: 'public' });
    const admin = await signedIn(service, { organizationId, role: 'admin' });
    const { member: heirs } = (await heir.ask.get('/v1/organization')).body.caller;

    await admin.ask.post('/v1/organization/transfer').send({ member: heirs }).expect(403);
    const handed = await owner.ask.post('/v1/organization/transfer').send({ member: heirs }).expect(200);
    expect(member.parse(handed.body)).toMatchObject({ id: heirs, role: 'owner', clearance: 'restricted' });
    expect((await owner.ask.get('/v1/organization')).body.caller).toMatchObject({
      role: 'admin',
      clearance: 'restricted',
    });
    await owner.ask.post('/v1/organization/transfer').send({ member: heirs }).expect(403);
    const { member: self } = (await heir.ask.get('/v1/organization')).body.caller;
    const refused = await heir.ask.post('/v1/organization/transfer').send({ member: self }).expect(422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/member', code: 'is_oneself' }),
    ]);
  });

  it('is not handed over by a key, whatever its scopes, nor to who is no member', async () => {
    const key = await service.key();
    const stranger = crypto.randomUUID();
    await service.with(key).post('/v1/organization/transfer').send({ member: stranger }).expect(403);
    const owner = await signedIn(service, { role: 'owner' });
    const refused = await owner.ask.post('/v1/organization/transfer').send({ member: stranger }).expect(422);
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/member', code: 'not_found' });
  });

  it('is made by the operator where signing up is not open', async () => {
    const { ask } = await signedIn(service, { role: 'owner' });
    const wanted = { name: 'Oslo desk', slug: 'oslo-desk' };
    expect((await ask.post('/v1/organizations').send(wanted).expect(403)).body.code).toBe('forbidden');
  });
});

describe('where signing up is open', () => {
  let open: RunningService;
  beforeAll(async () => {
    open = await startService({ PARLEY_SIGN_UP: 'open' }, service);
  });
  afterAll(() => open.stop());

  it('an organization belongs to whoever makes it, who acts for it at once', async () => {
    const maker = await signedIn(open, { role: 'viewer' });
    const wanted = { name: 'Oslo desk', slug: 'oslo-desk' };
    const made = await maker.ask.post('/v1/organizations').send(wanted).expect(201);
    expect(ownOrganization.parse(made.body)).toMatchObject({
      ...wanted,
      role: 'owner',
      clearance: 'restricted',
      isActive: true,
    });
    expect(made.headers['location']).toBe(`/v1/organizations/${made.body.id}`);
    expect(await activeOf(maker)).toBe('oslo-desk');
    expect((await maker.ask.get('/v1/processes')).body.data).toEqual([]);
    const taken = await maker.ask.post('/v1/organizations').send(wanted).expect(422);
    expect(taken.body.errors).toEqual([expect.objectContaining({ pointer: '/slug', code: 'taken' })]);
  });
});
