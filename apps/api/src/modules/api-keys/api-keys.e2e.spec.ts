import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiKey, createdApiKey, type Label, type Role } from '@parley/contracts';
import { signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let owner: string;

beforeAll(async () => {
  service = await startService();
  owner = await service.key();
}, 30_000);
afterAll(() => service.stop());

const make = (body: object, secret = owner) => service.with(secret).post('/v1/api-keys').send(body);

const become = (userId: string, standing: { role: Role; clearance: Label }) => {
  const { prisma, withScope } = service.database;
  const { organizationId } = service;
  const where = { organizationId_userId: { organizationId, userId } };
  return withScope({ organizationId }, () => prisma.member.update({ where, data: standing }));
};

describe('an API key', () => {
  it('is shown once, works at once, and is kept as a hash only', async () => {
    const { body } = await make({ name: 'Reader', scopes: ['processes:read'] }).expect(201);
    const made = createdApiKey.parse(body);
    expect(made.secret).toMatch(/^prl_[A-Za-z0-9_-]{43}$/);
    expect(made).toMatchObject({ prefix: made.secret.slice(0, 8), clearance: 'public', revokedAt: null });
    await service.with(made.secret).get('/v1/processes').expect(200);

    const list = await service.with(owner).get('/v1/api-keys').expect(200);
    expect(list.text).not.toContain(made.secret);
    expect(list.body.data.map((key: unknown) => apiKey.strict().parse(key))).toHaveLength(2);
    const { prisma, withScope } = service.database;
    const { organizationId } = service;
    const kept = await withScope({ organizationId }, () =>
      prisma.apiKey.findFirstOrThrow({ where: { organizationId, id: made.id } }),
    );
    expect(JSON.stringify(kept)).not.toContain(made.secret);
  });

  it('may do what its scopes say and no more', async () => {
    const { body } = await make({ name: 'Reader', scopes: ['processes:read'] }).expect(201);
    await service.with(body.secret).get('/v1/api-keys').expect(403);
    const who = await make({ name: 'Who', scopes: ['organization:read'] }).expect(201);
    const organization = await service.with(who.body.secret).get('/v1/organization').expect(200);
    expect(organization.body.caller).toEqual({
      kind: 'api_key',
      name: 'Who',
      email: null,
      member: null,
      role: null,
      clearance: 'public',
      permissions: ['organization:read'],
    });
  });

  it('ends at once and for good when it is revoked', async () => {
    const { body } = await make({ name: 'Short', scopes: ['processes:read'] }).expect(201);
    await service.with(owner).delete(`/v1/api-keys/${body.id}`).expect(204);
    await service.with(body.secret).get('/v1/processes').expect(401);
    await service.with(owner).delete(`/v1/api-keys/${body.id}`).expect(204);
    const list = await service.with(owner).get('/v1/api-keys?limit=200').expect(200);
    const revoked = list.body.data.find(({ id }: { id: string }) => id === body.id);
    expect(revoked.revokedAt).toEqual(expect.any(String));
  });

  it('is of no use after its time', async () => {
    const expired = await service.key({ expiresAt: new Date(Date.now() - 1000) });
    await service.with(expired).get('/v1/processes').expect(401);
  });

  it('is never worth more than who made it', async () => {
    const manager = await service.key({
      scopes: ['api-keys:manage', 'processes:read'],
      clearance: 'internal',
    });
    const wanted = {
      name: 'More',
      scopes: ['processes:read', 'assertions:append'],
      clearance: 'restricted',
      expiresAt: '2020-01-01T00:00:00Z',
    };
    const { body } = await make(wanted, manager).expect(422);
    expect(body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)).toEqual([
      '/scopes/1 beyond_own_permissions',
      '/clearance beyond_own_clearance',
      '/expiresAt in_the_past',
    ]);
    const malformed = await make({ ...wanted, name: '', scopes: ['processes:read', 'x', 'api-keys:manage'] });
    expect(
      malformed.body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
    ).toEqual(['/name too_small', '/scopes/1 not_allowed', '/expiresAt in_the_past']);
  });

  it('shrinks with whoever made it, and grows back with them to what it was given', async () => {
    const maker = await signedIn(service, { role: 'admin', clearance: 'internal' });
    const wanted = { name: 'Both', scopes: ['members:manage', 'processes:read'], clearance: 'internal' };
    const { body } = await maker.ask.post('/v1/api-keys').send(wanted).expect(201);
    const secret: string = body.secret;
    await service.with(secret).get('/v1/invitations').expect(200);

    await become(maker.userId, { role: 'editor', clearance: 'public' });
    await service.with(secret).get('/v1/processes').expect(200);
    await service.with(secret).get('/v1/invitations').expect(403);
    expect((await service.with(owner).get(`/v1/api-keys/${body.id}`)).body).toMatchObject({
      ...wanted,
      createdBy: 'Anahit Yılmaz',
      effective: { scopes: ['processes:read'], clearance: 'public' },
    });
    await become(maker.userId, { role: 'admin', clearance: 'internal' });
    await service.with(secret).get('/v1/invitations').expect(200);
  });

  it('made by a key hangs from the same person', async () => {
    const maker = await signedIn(service, { role: 'admin' });
    const scopes = ['processes:read', 'api-keys:manage'];
    const first = await maker.ask.post('/v1/api-keys').send({ name: 'First', scopes }).expect(201);
    const second = await make({ name: 'Second', scopes: ['processes:read'] }, first.body.secret).expect(201);
    expect(second.body.createdBy).toBe('Anahit Yılmaz');
    await service.with(second.body.secret).get('/v1/processes').expect(200);
    const { prisma, withScope } = service.database;
    const { organizationId } = service;
    await withScope({ organizationId }, () => prisma.member.deleteMany({ where: { userId: maker.userId } }));
    for (const { body } of [first, second]) {
      await service.with(body.secret).get('/v1/processes').expect(401);
    }
  });

  it('made by a key that ends does not outlive it', async () => {
    const soon = new Date(Date.now() + 60_000).toISOString();
    const scopes = ['processes:read', 'api-keys:manage'];
    const first = await make({ name: 'Ends', scopes, expiresAt: soon }).expect(201);
    for (const expiresAt of [null, new Date(Date.now() + 120_000).toISOString()]) {
      const refused = await make(
        { name: 'Longer', scopes: ['processes:read'], expiresAt },
        first.body.secret,
      );
      expect([refused.status, refused.body.errors?.map(({ code }: { code: string }) => code)]).toEqual([
        422,
        ['beyond_own_end'],
      ]);
    }
    await make({ name: 'With it', scopes: ['processes:read'], expiresAt: soon }, first.body.secret).expect(
      201,
    );
  });

  it('is listed by how it stands', async () => {
    const listed = async (status: string): Promise<string[]> => {
      const { body } = await service.with(owner).get(`/v1/api-keys?limit=200&status=${status}`).expect(200);
      for (const key of body.data) expect(apiKey.strict().parse(key).status).toBe(status);
      return body.data.map(({ id }: { id: string }) => id);
    };
    const keys = await Promise.all(
      ['Active', 'Revoked'].map((name) => make({ name, scopes: ['processes:read'] }).expect(201)),
    );
    const [active, revoked] = keys.map(({ body }) => body.id);
    await service.with(owner).delete(`/v1/api-keys/${revoked}`).expect(204);
    expect(await listed('active')).toContain(active);
    expect(await listed('active')).not.toContain(revoked);
    expect(await listed('revoked')).toContain(revoked);
    expect(await listed('expired')).not.toHaveLength(0);
  });

  it('is revoked in every running instance with the next request', async () => {
    const beside = await startService({}, service);
    const { body } = await make({ name: 'Everywhere', scopes: ['processes:read'] }).expect(201);
    for (const instance of [service, beside])
      await instance.with(body.secret).get('/v1/processes').expect(200);
    await service.with(owner).delete(`/v1/api-keys/${body.id}`).expect(204);
    for (const instance of [service, beside])
      await instance.with(body.secret).get('/v1/processes').expect(401);
    await beside.stop();
  });

  it.each(['', 'Bearer', 'Bearer prl_short', 'Basic cHJsOng=', `Token prl_${'x'.repeat(43)}`])(
    'is not the header %j',
    async (authorization) => {
      await service.anonymous().get('/v1/processes').set('authorization', authorization).expect(401);
    },
  );
});
