import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import type { RunningService } from '../../testing/running-service.ts';
import { lettersTo, startForPeople, Visitor } from '../../testing/visitor.ts';

let service: RunningService;
beforeAll(async () => {
  service = await startForPeople();
});
afterAll(() => service.stop());

/** The secret of an authenticator app, out of the address that its picture holds. */
const secretIn = (totpURI: string): string =>
  new TextDecoder().decode(base32.decode(new URL(totpURI).searchParams.get('secret') ?? ''));

async function withSecondFactor() {
  const { email, password } = await service.person();
  const visitor = new Visitor(service);
  await visitor.signIn(email, password);
  const { body } = await visitor.post('/v1/auth/two-factor/enable', { password });
  const code = () => createOTP(secretIn(body.totpURI)).totp();
  const { status } = await visitor.post('/v1/auth/two-factor/verify-totp', { code: await code() });
  expect(status).toBe(200);
  return { email, password, code, backupCodes: body.backupCodes as string[], visitor };
}

const verify = (visitor: Visitor, code: string) => visitor.post('/v1/auth/two-factor/verify-totp', { code });
const recover = (visitor: Visitor, code: string) =>
  visitor.post('/v1/auth/two-factor/verify-backup-code', { code });

it('is asked for after the password, and nobody is signed in without it', async () => {
  const { email, password, code } = await withSecondFactor();
  const visitor = new Visitor(service);
  const first = await visitor.signIn(email, password);
  expect(first.body).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
  expect(await visitor.isSignedIn()).toBe(false);
  expect((await visitor.get('/v1/organization')).status).toBe(401);
  expect((await verify(visitor, await code())).status).toBe(200);
  expect(await visitor.isSignedIn()).toBe(true);
  expect((await lettersTo(service, email))[0]?.text).toContain('A second factor was set up');
});

it('asks the next time too: no device is trusted without it', async () => {
  const { email, password, code } = await withSecondFactor();
  const visitor = new Visitor(service);
  await visitor.signIn(email, password);
  const body = { code: await code(), trustDevice: true };
  expect((await visitor.post('/v1/auth/two-factor/verify-totp', body)).status).toBe(200);
  await visitor.post('/v1/auth/sign-out');
  expect((await visitor.signIn(email, password)).body.twoFactorRedirect).toBe(true);
});

it('takes no code twice', async () => {
  const { email, password, code } = await withSecondFactor();
  const seen = await code();
  const attempts = [0, 1].map(async () => {
    const visitor = new Visitor(service);
    await visitor.signIn(email, password);
    return (await verify(visitor, seen)).status;
  });
  expect(new Set(await Promise.all(attempts))).toEqual(new Set([200, 401]));
});

it('can be made up for by a recovery code, each of them once', async () => {
  const { email, password, backupCodes } = await withSecondFactor();
  expect(backupCodes).toHaveLength(10);
  const [recoveryCode = ''] = backupCodes;
  const visitor = new Visitor(service);
  await visitor.signIn(email, password);
  expect((await recover(visitor, recoveryCode)).status).toBe(200);
  const again = new Visitor(service);
  await again.signIn(email, password);
  expect((await recover(again, recoveryCode)).status).toBe(401);
  expect(await again.isSignedIn()).toBe(false);
});

it('is not guessed: five tries a sign-in, ten in a row for the account', async () => {
  const { email, password, code } = await withSecondFactor();
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const visitor = new Visitor(service);
    await visitor.signIn(email, password);
    for (let tries = 0; tries < 6; tries += 1) {
      // One in 150,000 runs would guess right.
      statuses.push((await verify(visitor, `00000${attempt}${tries}`.slice(-6))).status);
    }
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 400, 401, 401, 401, 401, 401, 429]);
  const visitor = new Visitor(service);
  await visitor.signIn(email, password);
  expect((await verify(visitor, await code())).status).toBe(429);
});

it('is switched off only with the password', async () => {
  const { email, password, visitor } = await withSecondFactor();
  expect((await visitor.post('/v1/auth/two-factor/disable', { password: 'not the password' })).status).toBe(
    400,
  );
  expect((await visitor.post('/v1/auth/two-factor/disable', { password })).status).toBe(200);
  expect((await new Visitor(service).signIn(email, password)).body).not.toHaveProperty('twoFactorRedirect');
  expect((await lettersTo(service, email, 2))[0]?.text).toContain('was switched off');
});
