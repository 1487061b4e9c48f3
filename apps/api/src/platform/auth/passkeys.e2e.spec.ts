import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningService } from '../../testing/running-service.ts';
import { SoftwareAuthenticator } from '../../testing/software-authenticator.ts';
import { lettersTo, startForPeople, Visitor } from '../../testing/visitor.ts';

const origin = 'http://localhost:3000';

let service: RunningService;
beforeAll(async () => {
  service = await startForPeople();
});
afterAll(() => service.stop());

async function withPasskey() {
  const { email, password } = await service.person();
  const visitor = new Visitor(service);
  await visitor.signIn(email, password);
  const device = new SoftwareAuthenticator(origin);
  const { body: options } = await visitor.get('/v1/auth/passkey/generate-register-options');
  const response = device.register(options.challenge);
  const body = { response, name: 'Work laptop', createSession: true };
  const registered = await visitor.post('/v1/auth/passkey/verify-registration', body);
  expect([registered.status, registered.body.session]).toEqual([200, undefined]);
  return { email, password, device, visitor };
}

async function signInWith(device: SoftwareAuthenticator, how?: { verified: boolean }) {
  const visitor = new Visitor(service);
  const { body: options } = await visitor.get('/v1/auth/passkey/generate-authenticate-options');
  const response = device.signIn(options.challenge, how);
  const answer = await visitor.post('/v1/auth/passkey/verify-authentication', { response });
  return { visitor, answer, response };
}

it('signs somebody in without a password, and its owner hears that it was added', async () => {
  const { email, device } = await withPasskey();
  const { visitor, answer } = await signInWith(device);
  expect(answer.status).toBe(200);
  expect((await visitor.get('/v1/organization')).body.caller).toMatchObject({ kind: 'session', email });
  expect((await lettersTo(service, email))[0]?.text).toContain('A passkey was added');
});

it('is of no use twice for the same challenge, nor from a device that did not ask who holds it', async () => {
  const { device } = await withPasskey();
  const { visitor, response } = await signInWith(device);
  await visitor.post('/v1/auth/sign-out');
  const again = await visitor.post('/v1/auth/passkey/verify-authentication', { response });
  expect(again.status).toBe(400);
  const unverified = await signInWith(device, { verified: false });
  expect(unverified.answer.status).toBe(401);
  expect(await unverified.visitor.isSignedIn()).toBe(false);
});

it('is listed and removed by its owner alone', async () => {
  const { email, device, visitor } = await withPasskey();
  const { body: own } = await visitor.get('/v1/auth/passkey/list-user-passkeys');
  expect(own).toEqual([expect.objectContaining({ name: 'Work laptop' })]);
  const stranger = await service.person();
  const other = new Visitor(service);
  await other.signIn(stranger.email, stranger.password);
  expect((await other.get('/v1/auth/passkey/list-user-passkeys')).body).toEqual([]);
  const taken = await other.post('/v1/auth/passkey/delete-passkey', { id: own[0].id });
  expect([401, 404]).toContain(taken.status);
  expect((await visitor.post('/v1/auth/passkey/delete-passkey', { id: own[0].id })).status).toBe(200);
  expect((await signInWith(device)).answer.status).toBe(401);
  expect((await lettersTo(service, email, 2))[0]?.text).toContain('A passkey was removed');
});

it('is not asked for the second factor, which it is', async () => {
  const { password, device, visitor } = await withPasskey();
  await visitor.post('/v1/auth/two-factor/enable', { password });
  expect((await signInWith(device)).answer.status).toBe(200);
});
