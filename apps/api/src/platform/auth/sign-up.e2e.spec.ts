import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawInvitationToken } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import type { RunningService } from '../../testing/running-service.ts';
import { lettersTo, startForPeople, tokenIn, Visitor } from '../../testing/visitor.ts';

const password = 'seven unlikely herons whistle';
const name = 'Ayşe Petrosyan';

const signUp = (visitor: Visitor, body: object) => visitor.post('/v1/auth/sign-up/email', body);
const faults = ({ body }: Awaited<ReturnType<typeof signUp>>) =>
  body.errors?.map(({ pointer, code }: Record<string, string>) => [pointer, code]);

describe('by invitation', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startForPeople();
  });
  afterAll(() => service.stop());

  const invite = async (
    email: string,
    state: { expiresAt?: Date; revokedAt?: Date } = {},
  ): Promise<string> => {
    const { token, tokenHash } = drawInvitationToken();
    const { organizationId } = service;
    const expiresAt = new Date(Date.now() + 60_000);
    const data = {
      organizationId,
      id: uuidv7(),
      email,
      role: 'editor' as const,
      tokenHash,
      expiresAt,
      ...state,
    };
    await service.database.withScope({ organizationId }, () =>
      service.database.prisma.invitation.create({ data }),
    );
    return token;
  };

  it('who is invited has an account at once, with a verified address, whatever its letters’ size', async () => {
    const invitation = await invite('ayse@example.org');
    const visitor = new Visitor(service);
    const answer = await signUp(visitor, { name, email: 'Ayse@Example.org', password, invitation });
    expect([answer.status, answer.body]).toEqual([200, { status: true }]);
    const user = await service.database.prisma.user.findUnique({ where: { email: 'ayse@example.org' } });
    expect(user).toMatchObject({ name, emailVerified: true });
    expect((await visitor.signIn('ayse@example.org', password)).status).toBe(200);
    expect(await lettersTo(service, 'ayse@example.org', 0)).toEqual([]);
  });

  it('nobody else has one, and is told every fault at once', async () => {
    const visitor = new Visitor(service);
    const invitation = await invite('invited@example.org');
    const expired = await invite('late@example.org', { expiresAt: new Date(Date.now() - 1000) });
    const revoked = await invite('revoked@example.org', { revokedAt: new Date() });
    const attempt = (body: object) =>
      signUp(visitor, { name, email: 'invited@example.org', password, ...body });
    expect(faults(await attempt({}))).toEqual([['/invitation', 'required']]);
    for (const invitation of [expired, revoked, 'made-up']) {
      expect(faults(await attempt({ invitation }))).toEqual([['/invitation', 'not_open']]);
    }
    expect(faults(await attempt({ invitation, email: 'other@example.org', password: 'short' }))).toEqual([
      ['/email', 'not_invited'],
      ['/password', 'too_short'],
    ]);
    expect(faults(await attempt({ invitation, role: 'owner' }))).toEqual([['/role', 'unknown_field']]);
    expect(await service.database.prisma.user.count({ where: { email: 'invited@example.org' } })).toBe(0);
  });

  it('nobody comes round the back, by an address that is written otherwise', async () => {
    const visitor = new Visitor(service);
    const body = { name, email: 'back@example.org', password };
    const paths = [
      'sign-up/email/',
      '/sign-up/email',
      'x/../sign-up/email',
      'sign-up%2Femail',
      'sign-up/e%6Dail',
    ];
    for (const path of paths) {
      const { status } = await visitor.post(`/v1/auth/${path}`, body);
      expect([path, [404, 422].includes(status)]).toEqual([path, true]);
    }
    expect(await service.database.prisma.user.count({ where: { email: 'back@example.org' } })).toBe(0);
  });

  it('refuses passwords that are easy to guess, for this person above all', async () => {
    const visitor = new Visitor(service);
    const invitation = await invite('gagik.hakobyan@example.org');
    const attempt = (password: string) =>
      signUp(visitor, { name: 'Gagik Hakobyan', email: 'gagik.hakobyan@example.org', password, invitation });
    expect(faults(await attempt('1q2w3e4r5t6y'))).toEqual([['/password', 'breached_password']]);
    expect(faults(await attempt('gagikhakobyan'))).toEqual([['/password', 'weak_password']]);
    expect(faults(await attempt('aaaaaaaaaaaaaaaa'))).toEqual([['/password', 'weak_password']]);
    expect(faults(await attempt('x'.repeat(129)))).toEqual([['/password', 'too_long']]);
    expect((await attempt(password)).status).toBe(200);
  });

  it('answers the same where the invited address has an account already, and changes nothing', async () => {
    const { email, password: own } = await service.person();
    const invitation = await invite(email);
    const visitor = new Visitor(service);
    const answer = await signUp(visitor, { name, email, password, invitation });
    expect([answer.status, answer.body]).toEqual([200, { status: true }]);
    expect((await visitor.signIn(email, password)).status).toBe(401);
    expect((await visitor.signIn(email, own)).status).toBe(200);
  });
});

describe('where sign-up is open', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startForPeople({ PARLEY_SIGN_UP: 'open' });
  });
  afterAll(() => service.stop());

  it('the address is verified by letter before the first sign-in', async () => {
    const email = 'open@example.org';
    const visitor = new Visitor(service);
    expect((await signUp(visitor, { name, email, password })).body).toEqual({ status: true });
    expect((await visitor.signIn(email, password)).status).toBe(403);
    // One for signing up, one for the attempt to sign in.
    const [letter] = await lettersTo(service, email, 2);
    expect(letter).toMatchObject({ subject: 'Confirm your e-mail address' });
    const token = tokenIn(letter ?? { to: '', subject: '', text: '' });
    expect((await visitor.get(`/v1/auth/verify-email?token=${token}`)).status).toBe(200);
    expect((await visitor.signIn(email, password)).status).toBe(200);
  });

  it('a known address gets a letter and the page the same answer, as fast', async () => {
    const { email } = await service.person();
    const times: number[] = [];
    const answers: unknown[] = [];
    for (const address of [email, 'new@example.org']) {
      const began = Date.now();
      const { status, body } = await signUp(new Visitor(service), { name, email: address, password });
      times.push(Date.now() - began);
      answers.push([status, body]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(Math.abs((times[0] ?? 0) - (times[1] ?? 0))).toBeLessThan(250);
    const [letter] = await lettersTo(service, email);
    expect(letter?.subject).toBe('You have an account already');
  });

  it('says so to whoever asks how to sign in', async () => {
    const { body } = await service.anonymous().get('/v1/sign-in-methods').expect(200);
    expect(body).toEqual({
      password: true,
      passkey: true,
      openId: null,
      signUp: 'open',
      mail: true,
      outbox: true,
    });
  });
});

describe('where no letter can be sent', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startForPeople({ PARLEY_SIGN_UP: 'open', PARLEY_WEB_URL: 'https://parley.example' });
  });
  afterAll(() => service.stop());

  it('an open sign-up is none, and there is no outbox', async () => {
    const visitor = new Visitor(service, { origin: 'https://parley.example' });
    expect((await signUp(visitor, { name, email: 'a@example.org', password })).status).toBe(403);
    const { body } = await visitor.get('/v1/sign-in-methods');
    expect(body).toMatchObject({ signUp: 'invitation', mail: false, outbox: false });
    expect((await visitor.get('/v1/outbox')).status).toBe(404);
  });
});
