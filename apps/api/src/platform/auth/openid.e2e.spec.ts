import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawInvitationToken } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import {
  type Claims,
  followTo,
  type IdentityProvider,
  startIdentityProvider,
} from '../../testing/identity-provider.ts';
import type { RunningService } from '../../testing/running-service.ts';
import { lettersTo, startForPeople, Visitor } from '../../testing/visitor.ts';

const web = 'http://localhost:3000';
const callback = `${web}/v1/auth/callback/openid`;

let provider: IdentityProvider;
let service: RunningService;

const settingsFor = ({ issuer, clientId, clientSecret }: IdentityProvider) => ({
  PARLEY_OIDC_ISSUER: issuer,
  PARLEY_OIDC_CLIENT_ID: clientId,
  PARLEY_OIDC_CLIENT_SECRET: clientSecret,
  PARLEY_OIDC_NAME: 'Ministry account',
});

beforeAll(async () => {
  provider = await startIdentityProvider(callback);
  service = await startForPeople(settingsFor(provider));
});
afterAll(async () => {
  await service.stop();
  await provider.close();
});

/** All the way round; where the browser ends up. */
async function comeBack(subject: string, claims: Claims, invitation?: string) {
  provider.welcome(subject, claims);
  const visitor = new Visitor(service);
  const { body } = await visitor.post('/v1/auth/sign-in/social', {
    provider: 'openid',
    callbackURL: `${web}/`,
    errorCallbackURL: `${web}/sign-in`,
    disableRedirect: true,
    ...(invitation !== undefined && { additionalData: { invitation } }),
  });
  expect(new URL(body.url).searchParams.get('code_challenge_method')).toBe('S256');
  const back = await followTo(callback, body.url);
  const { pathname, search } = new URL(back);
  const { headers } = await visitor.get(pathname + search);
  return { visitor, endsAt: String(headers['location']) };
}

const invite = async (email: string): Promise<string> => {
  const { token, tokenHash } = drawInvitationToken();
  const { organizationId } = service;
  const expiresAt = new Date(Date.now() + 60_000);
  const data = { organizationId, id: uuidv7(), email, role: 'viewer' as const, tokenHash, expiresAt };
  await service.database.withScope({ organizationId }, () =>
    service.database.prisma.invitation.create({ data }),
  );
  return token;
};

const verified = (email: string): Claims => ({ email, email_verified: true, name: 'Nare Demir' });
const people = (email: string) => service.database.prisma.user.count({ where: { email } });

describe('an identity provider', () => {
  it('is offered by the name that the operator gives it', async () => {
    const { body } = await service.anonymous().get('/v1/sign-in-methods').expect(200);
    expect(body.openId).toEqual({ provider: 'openid', name: 'Ministry account' });
  });

  it('signs in whoever has that verified address already, who hears of it once', async () => {
    const { email } = await service.person();
    const { visitor, endsAt } = await comeBack('known', verified(email));
    expect(endsAt).toBe(`${web}/`);
    expect((await visitor.get('/v1/organization')).body.caller.email).toBe(email);
    await comeBack('known', verified(email));
    const letters = await lettersTo(service, email);
    expect(letters.map(({ subject }) => subject)).toEqual(['How you sign in has changed']);
    const account = await service.database.prisma.account.findFirst({ where: { accountId: 'known' } });
    expect(account).toMatchObject({
      providerId: 'openid',
      accessToken: null,
      idToken: null,
      refreshToken: null,
    });
  });

  it('signs up whoever is invited at that verified address, and nobody else', async () => {
    const invitation = await invite('nare@example.org');
    const { visitor, endsAt } = await comeBack('nare', verified('Nare@example.org'), invitation);
    expect(endsAt).toBe(`${web}/`);
    expect(await visitor.isSignedIn()).toBe(true);
    const user = await service.database.prisma.user.findUnique({ where: { email: 'nare@example.org' } });
    expect(user).toMatchObject({ name: 'Nare Demir', emailVerified: true });

    const refusals = [
      await comeBack('uninvited', verified('uninvited@example.org')),
      await comeBack('other', verified('other@example.org'), await invite('meant@example.org')),
      await comeBack('made-up', verified('made-up@example.org'), 'made-up'),
      await comeBack(
        'unverified',
        { email: 'unverified@example.org' },
        await invite('unverified@example.org'),
      ),
    ];
    expect(refusals.map(({ endsAt }) => new URL(endsAt).searchParams.get('error'))).toEqual([
      'invitation_needed',
      'invitation_not_invited',
      'invitation_not_open',
      'email_not_verified',
    ]);
    for (const { visitor } of refusals) expect(await visitor.isSignedIn()).toBe(false);
    for (const name of ['uninvited', 'other', 'made-up', 'unverified']) {
      expect(await people(`${name}@example.org`)).toBe(0);
    }
  });

  it('signs nobody in by a token that somebody brings along: the way round binds it to a browser', async () => {
    const visitor = new Visitor(service);
    const idToken = { token: 'one.that.leaked' };
    const answer = await visitor.post('/v1/auth/sign-in/social', { provider: 'openid', idToken });
    expect([answer.status, Object.keys(answer.body)]).toEqual([200, ['url', 'redirect']]);
    expect(await visitor.isSignedIn()).toBe(false);
  });

  it('gives nobody’s account to an address that it has not verified', async () => {
    const { email } = await service.person();
    const { visitor, endsAt } = await comeBack('impostor', { email, email_verified: false });
    expect(new URL(endsAt).searchParams.get('error')).toBe('account_not_linked');
    expect(await visitor.isSignedIn()).toBe(false);
  });
});

describe('an identity provider that does not answer', () => {
  it('keeps nobody from signing in otherwise, and is not offered', async () => {
    const absent = { ...provider, issuer: 'http://127.0.0.1:1' };
    const without = await startForPeople(settingsFor(absent));
    try {
      const { body } = await without.anonymous().get('/v1/sign-in-methods').expect(200);
      expect(body.openId).toBeNull();
      const { email, password } = await without.person();
      expect((await new Visitor(without).signIn(email, password)).status).toBe(200);
    } finally {
      await without.stop();
    }
  });
});
