import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningService } from '../../testing/running-service.ts';
import { startForPeople, Visitor } from '../../testing/visitor.ts';

let service: RunningService;
let visitor: Visitor;

beforeAll(async () => {
  service = await startForPeople();
  const { email, password } = await service.person();
  visitor = new Visitor(service);
  await visitor.signIn(email, password);
});
afterAll(() => service.stop());

describe('of what better-auth could do besides', () => {
  it.each([
    // Whoever has somebody's session could try passwords there as fast as pages are read.
    'verify-password',
    'list-sessions',
    'revoke-session',
    'revoke-sessions',
    'update-session',
    'get-access-token',
    'refresh-token',
    'account-info',
    'link-social',
    'change-email',
    'delete-user',
    'delete-user/callback',
    'reset-password/a-token',
    'two-factor/send-otp',
    'two-factor/verify-otp',
    'two-factor/get-totp-uri',
    'ok',
    'error',
  ])('%s is not there', async (path) => {
    expect((await visitor.get(`/v1/auth/${path}`)).status).toBe(404);
    expect((await visitor.post(`/v1/auth/${path}`, { password: 'guessed' })).status).toBe(404);
  });
});

describe('what is written as it comes', () => {
  it.each([
    ['update-user', { name: ' ' }, '/name too_small'],
    ['update-user', { name: 'x'.repeat(201) }, '/name too_big'],
    ['update-user', { name: { set: 'Somebody' } }, '/name wrong_type'],
    ['update-user', { name: 'Some\u0000body' }, '/name invalid_character'],
    ['update-user', { name: 'Somebody', image: 'javascript:alert(1)' }, '/image unknown_field'],
    ['passkey/update-passkey', { id: 'mine', name: 'Laptop' }, '/id invalid_format'],
    ['passkey/delete-passkey', { id: 'mine' }, '/id invalid_format'],
    ['reset-password', { token: '\u0000', newPassword: 'seven unlikely herons' }, '/token invalid_character'],
  ])('%s refuses %j', async (path, body, fault) => {
    const answer = await visitor.post(`/v1/auth/${path}`, body);
    expect(answer.status).toBe(422);
    const faults = answer.body.errors.map(
      ({ pointer, code }: Record<string, string>) => `${pointer} ${code}`,
    );
    expect(faults).toEqual([fault]);
  });
});
