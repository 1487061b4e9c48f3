import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningService } from '../../testing/running-service.ts';
import { lettersTo, startForPeople, tokenIn, Visitor } from '../../testing/visitor.ts';

let service: RunningService;
beforeAll(async () => {
  service = await startForPeople();
});
afterAll(() => service.stop());

const newPassword = 'seven unlikely herons whistle';

const signedIn = async (email: string, password: string): Promise<Visitor> => {
  const visitor = new Visitor(service);
  const { status } = await visitor.signIn(email, password);
  expect(status).toBe(200);
  return visitor;
};

describe('a person’s sessions', () => {
  it('are listed without their tokens and ended one by one, or all the others', async () => {
    const { email, password } = await service.person();
    const here = await signedIn(email, password);
    const there = await signedIn(email, password);
    const elsewhere = await signedIn(email, password);
    const { body } = await here.get('/v1/auth/sessions');
    expect(body.data).toHaveLength(3);
    expect(Object.keys(body.data[0]).toSorted()).toEqual(
      ['address', 'createdAt', 'expiresAt', 'id', 'isCurrent', 'lastSeenAt', 'userAgent'].toSorted(),
    );
    expect(body.data.filter(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toHaveLength(1);
    expect(body.data[0].address).toMatch(/^198\.51\./);

    const theirs = (await there.get('/v1/auth/sessions')).body.data.find(
      ({ isCurrent }: { isCurrent: boolean }) => isCurrent,
    );
    expect((await here.post('/v1/auth/sessions/end', { id: theirs.id })).status).toBe(200);
    expect(await there.isSignedIn()).toBe(false);
    expect(await elsewhere.isSignedIn()).toBe(true);
    expect((await here.post('/v1/auth/revoke-other-sessions')).status).toBe(200);
    expect(await elsewhere.isSignedIn()).toBe(false);
    expect(await here.isSignedIn()).toBe(true);
  });

  it('are nobody else’s to end', async () => {
    const one = await service.person();
    const other = await service.person();
    const visitor = await signedIn(one.email, one.password);
    const stranger = await signedIn(other.email, other.password);
    const { body } = await visitor.get('/v1/auth/sessions');
    const { status } = await stranger.post('/v1/auth/sessions/end', { id: body.data[0].id });
    expect(status).toBe(404);
    expect(await visitor.isSignedIn()).toBe(true);
    expect((await new Visitor(service).get('/v1/auth/sessions')).status).toBe(401);
  });

  it('show their token in no answer, and better-auth’s own list of tokens is not there', async () => {
    const { email, password } = await service.person();
    const visitor = new Visitor(service);
    const answer = await visitor.signIn(email, password);
    const session = await visitor.get('/v1/auth/get-session');
    const rows = await service.database.prisma.session.findMany({ select: { token: true } });
    for (const { token } of rows) {
      expect(answer.text).not.toContain(token);
      expect(session.text).not.toContain(token);
    }
    expect((await visitor.get('/v1/auth/list-sessions')).status).toBe(404);
  });
});

describe('a password', () => {
  it('that is changed ends the other sessions, and its owner hears of it', async () => {
    const { email, password } = await service.person();
    const here = await signedIn(email, password);
    const there = await signedIn(email, password);
    const weak = await here.post('/v1/auth/change-password', {
      currentPassword: password,
      newPassword: 'password1234',
    });
    expect(weak.body).toMatchObject({ code: 'validation_failed', status: 422 });
    expect(weak.body.errors[0]).toMatchObject({ pointer: '/newPassword' });
    const wrong = await here.post('/v1/auth/change-password', {
      currentPassword: 'not it, but long',
      newPassword,
    });
    expect(wrong.status).toBe(400);
    const changed = await here.post('/v1/auth/change-password', { currentPassword: password, newPassword });
    expect(changed.status).toBe(200);
    expect([await here.isSignedIn(), await there.isSignedIn()]).toEqual([true, false]);
    expect((await there.signIn(email, newPassword)).status).toBe(200);
    expect((await lettersTo(service, email)).map(({ subject }) => subject)).toEqual([
      'Your password was changed',
    ]);
  });

  it('that is forgotten is set anew once with a letter, which ends every session', async () => {
    const { email, password } = await service.person();
    const here = await signedIn(email, password);
    const visitor = new Visitor(service);
    const asked = await visitor.post('/v1/auth/request-password-reset', { email });
    const unknown = await visitor.post('/v1/auth/request-password-reset', { email: 'nobody@example.org' });
    expect([asked.status, asked.body]).toEqual([unknown.status, unknown.body]);
    const [letter] = await lettersTo(service, email);
    const token = tokenIn(letter ?? { to: '', subject: '', text: '' });

    // A refused password costs no link.
    const weak = await visitor.post('/v1/auth/reset-password', { token, newPassword: email });
    expect(weak.body.errors[0]).toMatchObject({ pointer: '/newPassword', code: 'weak_password' });
    expect((await visitor.post('/v1/auth/reset-password', { token, newPassword })).status).toBe(200);
    expect(await here.isSignedIn()).toBe(false);
    expect((await visitor.post('/v1/auth/reset-password', { token, newPassword })).status).toBe(400);
    expect((await visitor.signIn(email, newPassword)).status).toBe(200);
    expect((await lettersTo(service, email, 2))[0]?.subject).toBe('Your password was changed');
    expect(await lettersTo(service, 'nobody@example.org', 0)).toEqual([]);
  });
});
