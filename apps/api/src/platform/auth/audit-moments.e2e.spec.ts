import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOrganization, withClient } from '@parley/testing';
import { v7 as uuidv7 } from 'uuid';
import type { RunningService } from '../../testing/running-service.ts';
import { startForPeople, Visitor } from '../../testing/visitor.ts';

let service: RunningService;
let elsewhere: string;

beforeAll(async () => {
  service = await startForPeople();
  elsewhere = (await createOrganization(service.database)).organizationId;
}, 30_000);
afterAll(() => service.stop());

const logOf = (organizationId: string, userId: string) =>
  service.database.withScope({ organizationId }, () =>
    service.database.prisma.auditEntry.findMany({
      where: { organizationId, subjectId: userId },
      orderBy: { position: 'asc' },
    }),
  );
const typesOf = async (organizationId: string, userId: string) =>
  (await logOf(organizationId, userId)).map(({ type }) => type);
const eventually = async (check: () => Promise<void>): Promise<void> => {
  for (let times = 0; times < 40; times += 1) {
    if (
      await check().then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await check();
};

describe('the log of each organization that a person belongs to', () => {
  it('tells of their signing in, whence, and of their signing out', async () => {
    const { email, password, userId } = await service.person();
    await service.database.withScope({ organizationId: elsewhere }, () =>
      service.database.prisma.member.create({
        data: { organizationId: elsewhere, id: uuidv7(), userId, role: 'viewer' },
      }),
    );
    const visitor = new Visitor(service, { address: '203.0.113.9' });
    expect((await visitor.signIn(email, password)).status).toBe(200);
    expect((await visitor.post('/v1/auth/sign-out')).status).toBe(200);
    for (const organizationId of [service.organizationId, elsewhere]) {
      const [signedIn, signedOut] = await logOf(organizationId, userId);
      expect(signedIn).toMatchObject({
        type: 'person.signed_in',
        actorKind: 'person',
        actorId: userId,
        address: '203.0.113.9',
        details: { method: 'password' },
      });
      expect(signedOut).toMatchObject({ type: 'person.signed_out', actorId: userId });
    }
  });

  it('tells of a sign-in that was refused, as nobody’s, and nothing of addresses that nobody has', async () => {
    const { email, userId } = await service.person();
    const visitor = new Visitor(service);
    expect((await visitor.signIn(email.toUpperCase(), 'not the password')).status).toBe(401);
    expect((await visitor.signIn('nobody@example.org', 'not the password')).status).toBe(401);
    await eventually(async () => {
      expect(await logOf(service.organizationId, userId)).toMatchObject([
        {
          type: 'person.sign_in_failed',
          actorKind: 'anonymous',
          actorId: null,
          details: { method: 'password' },
        },
      ]);
    });
    expect(await logOf(elsewhere, userId)).toEqual([]);
  });

  it('tells of a changed password', async () => {
    const { email, password, userId } = await service.person();
    const visitor = new Visitor(service);
    await visitor.signIn(email, password);
    const changed = await visitor.post('/v1/auth/change-password', {
      currentPassword: password,
      newPassword: 'another horse, another battery, another staple',
    });
    expect(changed.status).toBe(200);
    expect(await typesOf(service.organizationId, userId)).toEqual([
      'person.signed_in',
      'person.password_changed',
    ]);
  });

  it('tells of a second factor that was guessed at, of new recovery codes and of a new name', async () => {
    const { email, password, userId } = await service.person();
    const visitor = new Visitor(service);
    await visitor.signIn(email, password);
    const { body } = await visitor.post('/v1/auth/two-factor/enable', { password });
    const secret = new URL(body.totpURI).searchParams.get('secret') ?? '';
    const code = await createOTP(new TextDecoder().decode(base32.decode(secret))).totp();
    await visitor.post('/v1/auth/two-factor/verify-totp', { code });
    expect((await visitor.post('/v1/auth/two-factor/generate-backup-codes', { password })).status).toBe(200);
    expect((await visitor.post('/v1/auth/update-user', { name: 'Anahit Y.' })).status).toBe(200);
    const guesser = new Visitor(service);
    await guesser.signIn(email, password);
    const guess = { code: code === '000000' ? '000001' : '000000' };
    expect((await guesser.post('/v1/auth/two-factor/verify-totp', guess)).status).toBe(401);
    await guesser.post('/v1/auth/two-factor/verify-backup-code', { code: 'wrong-wrong' });
    await eventually(async () => {
      const entries = await logOf(service.organizationId, userId);
      expect(entries.map(({ type, details }) => [type, details])).toEqual([
        ['person.signed_in', { method: 'password' }],
        ['person.second_factor_on', {}],
        ['person.recovery_codes_renewed', {}],
        ['person.renamed', {}],
        ['person.sign_in_failed', { method: 'authenticator_code' }],
        ['person.sign_in_failed', { method: 'recovery_code' }],
      ]);
    });
  });

  it('is written, or nobody is signed in', async () => {
    const { email, password, userId } = await service.person();
    const { superuserUrl } = service.testDatabase;
    const alter = (statement: string) => withClient(superuserUrl, (client) => client.query(statement));
    await alter('REVOKE INSERT ON audit_entry FROM parley_app');
    const visitor = new Visitor(service);
    const { status } = await visitor.signIn(email, password);
    await alter('GRANT INSERT ON audit_entry TO parley_app');
    expect(status).toBe(500);
    expect(await visitor.isSignedIn()).toBe(false);
    expect(await service.database.prisma.session.count({ where: { userId } })).toBe(0);
    expect((await visitor.signIn(email, password)).status).toBe(200);
  });
});
