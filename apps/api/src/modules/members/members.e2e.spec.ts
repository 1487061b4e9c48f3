import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Label, member, type Role } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import { type Browser, signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

interface Member extends Browser {
  id: string;
}

let service: RunningService;
let organizationId: string;
let owner: Member;

const someone = async (role: Role, clearance: Label = 'restricted'): Promise<Member> => {
  const browser = await signedIn(service, { organizationId, role, clearance });
  const { body } = await browser.ask.get('/v1/organization').expect(200);
  return { ...browser, id: body.caller.member };
};

const change = ({ ask }: Browser, { id }: Member, body: object) =>
  ask.patch(`/v1/members/${id}`).set('if-match', '*').send(body);
const faultsOf = ({ body }: { body: { errors: Record<string, string>[] } }): string[] =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

beforeAll(async () => {
  service = await startService();
}, 30_000);
beforeEach(async () => {
  ({ organizationId } = await createOrganization(service.database));
  owner = await someone('owner');
});
afterAll(() => service.stop());

describe('the members', () => {
  it('are listed with what they may do and how many keys hang from them, for whoever may see it', async () => {
    const editor = await someone('editor', 'internal');
    await owner.ask
      .post('/v1/api-keys')
      .send({ name: 'One', scopes: ['processes:read'] })
      .expect(201);
    const { body } = await editor.ask.get('/v1/members').expect(200);
    const listed = body.data.map((each: unknown) => member.strict().parse(each));
    expect(listed).toEqual([
      expect.objectContaining({ id: owner.id, role: 'owner', clearance: 'restricted', apiKeys: 1 }),
      expect.objectContaining({ id: editor.id, email: editor.email, role: 'editor', apiKeys: 0 }),
    ]);
    expect((await editor.ask.get(`/v1/members/${owner.id}`)).body).toEqual(body.data[0]);
    const viewer = await someone('viewer');
    await viewer.ask.get('/v1/members').expect(403);
  });
});

describe('a change of what a member may do', () => {
  it('counts from the next request on', async () => {
    const viewer = await someone('viewer', 'public');
    await viewer.ask.get('/v1/members').expect(403);
    const changed = await change(owner, viewer, { role: 'editor', clearance: 'internal' }).expect(200);
    expect(changed.body).toMatchObject({ id: viewer.id, role: 'editor', clearance: 'internal' });
    expect((await viewer.ask.get('/v1/organization')).body.caller).toMatchObject({
      role: 'editor',
      clearance: 'internal',
    });
    await viewer.ask.get('/v1/members').expect(200);
  });

  it('is made to what one has seen', async () => {
    const viewer = await someone('viewer');
    const etag = (await owner.ask.get(`/v1/members/${viewer.id}`)).headers['etag'] ?? '';
    await owner.ask.patch(`/v1/members/${viewer.id}`).send({ role: 'editor' }).expect(428);
    await owner.ask
      .patch(`/v1/members/${viewer.id}`)
      .set('if-match', etag)
      .send({ role: 'editor' })
      .expect(200);
    const stale = await owner.ask
      .patch(`/v1/members/${viewer.id}`)
      .set('if-match', etag)
      .send({ role: 'admin' });
    expect([stale.status, stale.body.current.role]).toEqual([412, 'editor']);
  });

  it('never gives more than who makes it holds, and names every fault at once', async () => {
    const admin = await someone('admin', 'internal');
    const viewer = await someone('viewer', 'public');
    expect(
      faultsOf(await change(admin, viewer, { role: 'owner', clearance: 'restricted' }).expect(422)),
    ).toEqual(['/role beyond_own_permissions', '/clearance beyond_own_clearance']);
    expect(faultsOf(await change(admin, viewer, { role: 'tsar', clearance: 'restricted', x: 1 }))).toEqual([
      '/role not_allowed',
      '/x unknown_field',
      '/clearance beyond_own_clearance',
    ]);
    expect(faultsOf(await change(admin, admin, { role: 'owner' }).expect(422))).toContain(
      '/role beyond_own_permissions',
    );
    await change(admin, viewer, { role: 'admin', clearance: 'internal' }).expect(200);
  });

  it('does not come to an owner from an admin, nor from an editor to anybody', async () => {
    const admin = await someone('admin');
    const refused = await change(admin, owner, { clearance: 'public' }).expect(403);
    expect(refused.body.detail).toContain('may do more than you');
    await admin.ask.delete(`/v1/members/${owner.id}`).expect(403);
    await change(await someone('editor'), admin, { role: 'viewer' }).expect(403);
  });

  it('makes an owner who sees everything', async () => {
    const viewer = await someone('viewer', 'public');
    expect(faultsOf(await change(owner, viewer, { role: 'owner', clearance: 'internal' }))).toEqual([
      '/clearance owners_see_everything',
    ]);
    const made = await change(owner, viewer, { role: 'owner' }).expect(200);
    expect(made.body).toMatchObject({ role: 'owner', clearance: 'restricted' });
  });
});

describe('the last owner', () => {
  it('cannot leave, be removed or be demoted', async () => {
    const { body } = await change(owner, owner, { role: 'admin' }).expect(409);
    expect(body.code).toBe('last_owner');
    expect((await owner.ask.delete(`/v1/members/${owner.id}`).expect(409)).body.code).toBe('last_owner');
    const second = await someone('owner');
    await change(second, owner, { role: 'admin' }).expect(200);
    expect((await second.ask.delete(`/v1/members/${second.id}`).expect(409)).body.code).toBe('last_owner');
  });

  it.each<[string, (by: Member, whom: Member) => PromiseLike<{ status: number }>]>([
    ['demote each other', (by, whom) => change(by, whom, { role: 'viewer' })],
    ['remove each other', (by, whom) => by.ask.delete(`/v1/members/${whom.id}`)],
    ['leave', (by) => by.ask.delete(`/v1/members/${by.id}`)],
    ['step down', (by) => change(by, by, { role: 'admin' })],
  ])(
    'is left where two owners %s at once',
    async (_how, act) => {
      for (let round = 0; round < 5; round += 1) {
        ({ organizationId } = await createOrganization(service.database));
        const [one, other] = [await someone('owner'), await someone('owner')];
        const answers = await Promise.all([act(one, other), act(other, one)]);
        const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
        expect([200, 204]).toContain(statuses[0]);
        // The second comes too late: nobody any more, no owner any more, or the last one.
        expect([401, 403, 409]).toContain(statuses[1]);
        const { prisma, withScope } = service.database;
        const owners = await withScope({ organizationId }, () =>
          prisma.member.count({ where: { role: 'owner' } }),
        );
        expect(owners).toBe(1);
      }
    },
    30_000,
  );
});

describe('the end of a membership', () => {
  it('ends its sessions there at once, its keys for good, and nothing else of anybody', async () => {
    const editor = await someone('admin', 'internal');
    const made = await editor.ask.post('/v1/api-keys').send({ name: 'Mine', scopes: ['members:read'] });
    const { secret, id } = made.body;
    await service.with(secret).get('/v1/members').expect(200);
    await owner.ask.delete(`/v1/members/${editor.id}`).expect(204);

    await editor.ask.get('/v1/organization').expect(401);
    expect((await editor.ask.get('/v1/organizations').expect(200)).body.data).toEqual([]);
    await service.with(secret).get('/v1/members').expect(401);
    const key = (await owner.ask.get(`/v1/api-keys/${id}`).expect(200)).body;
    expect(key).toMatchObject({ status: 'revoked', createdBy: 'Anahit Yılmaz', effective: { scopes: [] } });
    expect(key.revokedAt).not.toBeNull();
    await owner.ask.delete(`/v1/members/${editor.id}`).expect(404);

    // Asked in again, they begin anew.
    const { prisma, withScope } = service.database;
    const again = { organizationId, id: crypto.randomUUID(), userId: editor.userId, role: 'admin' } as const;
    await withScope({ organizationId }, () => prisma.member.create({ data: again }));
    await editor.ask.get('/v1/organization').expect(200);
    await service.with(secret).get('/v1/members').expect(401);
  });

  it('reaches the keys that are made in the same moment', async () => {
    const admin = await someone('admin');
    const make = () => admin.ask.post('/v1/api-keys').send({ name: 'Late', scopes: ['members:read'] });
    const [removed, ...made] = await Promise.all([
      owner.ask.delete(`/v1/members/${admin.id}`),
      make(),
      make(),
      make(),
      make(),
    ]);
    expect([removed.status, made.every(({ status }) => [201, 401, 403].includes(status))]).toEqual([
      204,
      true,
    ]);
    const { body } = await owner.ask.get('/v1/api-keys?status=active').expect(200);
    expect(body.data).toEqual([]);
  });

  it('leaves a session to act for another organization of theirs', async () => {
    const viewer = await someone('viewer');
    const second = await createOrganization(service.database, { name: 'The second' });
    const { prisma, withScope } = service.database;
    const member = { ...second, id: crypto.randomUUID(), userId: viewer.userId, role: 'viewer' } as const;
    await withScope(second, () => prisma.member.create({ data: member }));
    await owner.ask.delete(`/v1/members/${viewer.id}`).expect(204);
    expect((await viewer.ask.get('/v1/organization').expect(200)).body.name).toBe('The second');
    const { body } = await viewer.ask.get('/v1/organizations').expect(200);
    expect(body.data).toEqual([expect.objectContaining({ name: 'The second', isActive: true })]);
  });

  it('can be one’s own doing, whatever one may do, and nobody else’s without the permission', async () => {
    const [viewer, other] = [await someone('viewer'), await someone('viewer')];
    await viewer.ask.delete(`/v1/members/${other.id}`).expect(403);
    await viewer.ask.delete(`/v1/members/${crypto.randomUUID()}`).expect(403);
    await viewer.ask.delete(`/v1/members/${viewer.id}`).expect(204);
    await viewer.ask.get('/v1/organization').expect(401);
  });
});
