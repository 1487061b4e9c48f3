import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const signIn = (email: string, password: string) =>
  service.anonymous().post('/v1/auth/sign-in/email').send({ email, password });

/** What a browser would send back. */
const cookieOf = ({ headers }: { headers: Record<string, string | string[]> }): string =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';', 1)[0])
    .join('; ');

describe('a person', () => {
  it('signs in, acts for their organization, signs out, and is nobody again', async () => {
    const { email, password } = await service.person({ role: 'editor', clearance: 'internal' });
    const signedIn = await signIn(email, password).expect(200);
    const [line] = [signedIn.headers['set-cookie'] ?? []].flat();
    expect(line).toMatch(/^parley\.session_token=.*HttpOnly/);
    expect(line).toContain('SameSite=Lax');

    const cookie = cookieOf(signedIn);
    const { body } = await service.anonymous().get('/v1/organization').set('cookie', cookie).expect(200);
    expect(body).toMatchObject({
      id: service.organizationId,
      slug: 'demo',
      caller: { kind: 'session', email, role: 'editor', clearance: 'internal' },
    });
    expect(body.caller.permissions).toContain('assertions:append');
    await service.anonymous().get('/v1/api-keys').set('cookie', cookie).expect(403);
    await service.anonymous().get('/v1/processes/turkiye-armenia/progress').set('cookie', cookie).expect(200);

    const origin = 'http://localhost:3000';
    await service.anonymous().post('/v1/auth/sign-out').set({ cookie, origin }).send({}).expect(200);
    await service.anonymous().get('/v1/organization').set('cookie', cookie).expect(401);
  });

  it('who gives a wrong password is told the same as one who is not known', async () => {
    const { email, password } = await service.person();
    const wrong = await signIn(email, 'not the password').expect(401);
    const unknown = await signIn('nobody@example.org', password).expect(401);
    const said = ({ body }: typeof wrong) => ({ ...body, requestId: '' });
    expect(said(wrong)).toEqual(said(unknown));
    expect(wrong.body).toMatchObject({ code: 'unauthenticated', status: 401 });
    expect(wrong.headers['content-type']).toContain('application/problem+json');
  });

  it('cannot sign up by themselves', async () => {
    const person = { name: 'Somebody', email: 'somebody@example.org', password: 'long enough a password' };
    const { status } = await service.anonymous().post('/v1/auth/sign-up/email').send(person);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(await service.database.prisma.user.count({ where: { email: person.email } })).toBe(0);
  });

  it('who is a member of nothing has no organization to act for', async () => {
    const { email, password, userId } = await service.person();
    const { prisma, withScope } = service.database;
    const { organizationId } = service;
    await withScope({ organizationId }, () =>
      prisma.member.deleteMany({ where: { organizationId, userId } }),
    );
    const cookie = cookieOf(await signIn(email, password).expect(200));
    await service.anonymous().get('/v1/organization').set('cookie', cookie).expect(401);
  });
});

describe('a session', () => {
  it('ends with the membership', async () => {
    const { email, password, userId } = await service.person();
    const cookie = cookieOf(await signIn(email, password).expect(200));
    await service.anonymous().get('/v1/organization').set('cookie', cookie).expect(200);
    const { prisma, withScope } = service.database;
    const { organizationId } = service;
    await withScope({ organizationId }, () =>
      prisma.member.deleteMany({ where: { organizationId, userId } }),
    );
    await service.anonymous().get('/v1/organization').set('cookie', cookie).expect(401);
  });

  it('cannot be forged', async () => {
    const cookie = 'parley.session_token=abcdefgh.c2lnbmF0dXJl';
    await service.anonymous().get('/v1/organization').set('cookie', cookie).expect(401);
  });

  it('is not begun or ended from a foreign page', async () => {
    const { email, password } = await service.person();
    const origin = 'https://evil.example';
    await signIn(email, password).set('origin', origin).expect(403);
    const cookie = cookieOf(await signIn(email, password).expect(200));
    await service.anonymous().post('/v1/auth/sign-out').set({ cookie, origin }).send({}).expect(403);
  });
});
