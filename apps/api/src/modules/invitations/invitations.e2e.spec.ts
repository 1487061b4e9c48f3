import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { invitation, invitationPreview, ownOrganization, type Role, sentInvitation } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import { v7 as uuidv7 } from 'uuid';
import { type Browser, browserOf, signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let owner: Browser;

// Where no letter can be sent, whoever invites is given the link.
beforeAll(async () => {
  service = await startService({ PARLEY_WEB_URL: 'https://parley.example' });
  owner = await signedIn(service, { role: 'owner', clearance: 'restricted' });
}, 30_000);
afterAll(() => service.stop());

let counter = 0;
const address = () => `guest-${(counter += 1)}@example.org`;
const invite = (body: object, by = owner) => by.ask.post('/v1/invitations').send({ role: 'editor', ...body });
const tokenOf = ({ body }: { body: { link: string } }): string => body.link.split('#')[1] ?? '';
const faultsOf = ({ body }: { body: { errors: Record<string, string>[] } }): string[] =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

/** Somebody who is signed in and belongs to nothing. */
async function guest(email: string, emailVerified = true, at = service): Promise<Browser> {
  const userId = uuidv7();
  await service.database.prisma.user.create({ data: { id: userId, name: 'A guest', email, emailVerified } });
  return browserOf(at, { userId, email }, null);
}

const accept = ({ ask }: Browser, token: string) => ask.post('/v1/invitations/accept').send({ token });

describe('an invitation', () => {
  it('leads from the letter into the organization, once', async () => {
    const email = address();
    const sent = await invite({ email: ` ${email.toUpperCase()}`, clearance: 'public' }).expect(201);
    const made = sentInvitation.strict().parse(sent.body);
    expect(made).toMatchObject({ email, role: 'editor', clearance: 'public', status: 'open' });
    expect(made.invitedBy).toBe('Anahit Yılmaz');
    const token = tokenOf(sent);
    expect(token).toMatch(/^inv_[A-Za-z0-9_-]{43}$/);
    const days = (Date.parse(made.expiresAt) - Date.parse(made.createdAt)) / 86_400_000;
    expect(Math.round(days)).toBe(7);

    const preview = await service.anonymous().post('/v1/invitations/preview').send({ token }).expect(200);
    expect(invitationPreview.strict().parse(preview.body)).toEqual({
      organization: 'Demonstration',
      email,
      role: 'editor',
      status: 'open',
      expiresAt: made.expiresAt,
    });

    const invited = await guest(email);
    await invited.ask.get('/v1/organization').expect(401);
    const joined = await accept(invited, token).expect(200);
    expect(ownOrganization.parse(joined.body)).toMatchObject({
      slug: 'demo',
      role: 'editor',
      isActive: true,
    });
    expect((await invited.ask.get('/v1/organization').expect(200)).body.caller).toMatchObject({
      email,
      role: 'editor',
      clearance: 'public',
    });
    expect((await accept(invited, token).expect(410)).body.code).toBe('invitation_over');
    const { body } = await owner.ask.get(`/v1/invitations/${made.id}`).expect(200);
    expect(invitation.strict().parse(body)).toMatchObject({ status: 'accepted' });
    await owner.ask.delete(`/v1/invitations/${made.id}`).expect(410);
    await owner.ask.post(`/v1/invitations/${made.id}/resend`).expect(410);
  });

  it('is kept as a hash only, and listed without its link', async () => {
    const sent = await invite({ email: address() }).expect(201);
    const list = await owner.ask.get('/v1/invitations?limit=200').expect(200);
    expect(list.text).not.toContain(tokenOf(sent));
    const { prisma, withScope } = service.database;
    const { organizationId } = service;
    const rows = await withScope({ organizationId }, () => prisma.invitation.findMany());
    expect(JSON.stringify(rows)).not.toContain(tokenOf(sent));
  });

  it('is for the invited address, and for who has verified it', async () => {
    const email = address();
    const token = tokenOf(await invite({ email }).expect(201));
    await accept(await guest(address()), token).expect(403);
    await accept(await guest(email, false), token).expect(403);
    await service.anonymous().post('/v1/invitations/accept').send({ token }).expect(401);
  });

  it('taken back is as if it had never been', async () => {
    const email = address();
    const sent = await invite({ email }).expect(201);
    await owner.ask.delete(`/v1/invitations/${sent.body.id}`).expect(204);
    await owner.ask.delete(`/v1/invitations/${sent.body.id}`).expect(204);
    const token = tokenOf(sent);
    await accept(await guest(email), token).expect(404);
    await service.anonymous().post('/v1/invitations/preview').send({ token }).expect(404);
    const listed = await owner.ask.get('/v1/invitations?status=revoked').expect(200);
    expect(listed.body.data.map(({ id }: { id: string }) => id)).toContain(sent.body.id);
    await invite({ email }).expect(201);
  });

  it('expires, says so, and can be sent again with another link', async () => {
    const email = address();
    const sent = await invite({ email, expiresInDays: 1 }).expect(201);
    const { prisma, withScope } = service.database;
    const { organizationId } = service;
    await withScope({ organizationId }, () =>
      prisma.invitation.updateMany({ where: { email }, data: { expiresAt: new Date(Date.now() - 1000) } }),
    );
    const old = tokenOf(sent);
    const told = await service.anonymous().post('/v1/invitations/preview').send({ token: old }).expect(200);
    expect(told.body.status).toBe('expired');
    const invited = await guest(email);
    expect((await accept(invited, old).expect(410)).body.detail).toContain('expired');
    expect((await owner.ask.get('/v1/invitations?status=expired')).body.data).toHaveLength(1);

    const again = await owner.ask.post(`/v1/invitations/${sent.body.id}/resend`).expect(200);
    expect(again.body).toMatchObject({ id: sent.body.id, status: 'open' });
    await accept(invited, old).expect(404);
    await accept(invited, tokenOf(again)).expect(200);
  });

  it('is accepted once, though it be in two windows at once', async () => {
    const email = address();
    const token = tokenOf(await invite({ email }).expect(201));
    const one = await guest(email);
    const other = await browserOf(service, one, null);
    const answers = await Promise.all([accept(one, token), accept(other, token)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 410]));
  });

  it('is not for a member, nor twice for one address, and every fault is named at once', async () => {
    const email = address();
    await invite({ email }).expect(201);
    expect(faultsOf(await invite({ email }).expect(422))).toEqual(['/email already_invited']);
    const refused = await invite({ email: owner.email, role: 'tsar', locale: 'xx', expiresInDays: 99 });
    expect(faultsOf(refused)).toEqual([
      '/role not_allowed',
      '/locale not_allowed',
      '/expiresInDays too_big',
      '/email already_member',
    ]);
    expect(faultsOf(await invite({ email: 'nobody' }).expect(422))).toEqual(['/email invalid_format']);
  });

  it.each<[Role, string, string[]]>([
    ['owner', 'restricted', ['/role beyond_own_permissions', '/clearance beyond_own_clearance']],
    ['admin', 'restricted', ['/clearance beyond_own_clearance']],
  ])('from an admin does not make an %s with the clearance %s', async (role, clearance, faults) => {
    const admin = await signedIn(service, { role: 'admin', clearance: 'internal' });
    expect(faultsOf(await invite({ email: address(), role, clearance }, admin).expect(422))).toEqual(faults);
  });

  it('from an owner is not in an admin’s hands', async () => {
    const admin = await signedIn(service, { role: 'admin', clearance: 'restricted' });
    const { body } = await invite({ email: address(), role: 'owner' }).expect(201);
    expect(body.clearance).toBe('restricted');
    await admin.ask.post(`/v1/invitations/${body.id}/resend`).expect(403);
    await admin.ask.delete(`/v1/invitations/${body.id}`).expect(403);
    const editor = await signedIn(service, { role: 'editor' });
    await editor.ask.get('/v1/invitations').expect(403);
  });
});

describe('where letters can be sent', () => {
  let lettered: RunningService;
  beforeAll(async () => {
    lettered = await startService({}, service);
  });
  afterAll(() => lettered.stop());

  it('the link is in the letter, in the language asked for, and in no answer', async () => {
    const email = address();
    const { organizationId } = await createOrganization(service.database, { name: 'Yerevan desk' });
    const inviter = await signedIn(lettered, { organizationId, role: 'owner', clearance: 'restricted' });
    const sent = await invite({ email, locale: 'tr' }, inviter).expect(201);
    expect(sent.body.link).toBeNull();
    const { prisma } = service.database;
    const [job] = await prisma.$queryRaw<{ payload: { to: string; subject: string; text: string } }[]>`
      SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'to' = ${email}
    `;
    const [letter] = await prisma.letter.findMany({ where: { to: email } });
    const { subject, text } = job?.payload ?? letter ?? { subject: '', text: '' };
    expect(subject).toBe('Yerevan desk daveti');
    const [, token = ''] = /#(inv_[A-Za-z0-9_-]{43})/.exec(text) ?? [];
    await accept(await guest(email, true, lettered), token).expect(200);
  });
});
