import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { operations, problem } from '@parley/contracts';
import { createOrganization, withClient } from '@parley/testing';
import { type Browser, signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let member: Browser;

beforeAll(async () => {
  service = await startService({ PARLEY_WEB_URL: 'https://parley.example' });
  key = await service.key();
  member = await signedIn(service, { role: 'owner', clearance: 'restricted' });
});
afterAll(() => service.stop());
beforeEach(() => stands('NULL', 'NULL'));

/** As the operator's command line leaves it. */
const stands = (suspendedAt: string, deleteAfter: string) =>
  withClient(service.testDatabase.superuserUrl, (client) =>
    client.query(
      `INSERT INTO organization_standing VALUES ($1, ${suspendedAt}, ${deleteAfter})
       ON CONFLICT (organization_id) DO UPDATE SET
         suspended_at = excluded.suspended_at, delete_after = excluded.delete_after`,
      [service.organizationId],
    ),
  );

const writing = operations.filter(
  ({ method, permission }) => method !== 'GET' && permission !== 'person' && permission !== 'public',
);
const reading = ['/v1/organization', '/v1/processes/turkiye-armenia/progress', '/v1/audit'];
const addressOf = (path: string) =>
  path.replace('{process}', 'turkiye-armenia').replaceAll(/\{\w+\}/g, '01890a5d-ac96-774b-bcce-b302099a8057');

describe.each([
  ['suspended', 'now()', 'NULL'],
  ['to be deleted, within its grace period', 'NULL', `now() + interval '30 days'`],
])('an organization that is %s', (_, suspendedAt, deleteAfter) => {
  it('is read as ever, and refuses every write', async () => {
    await stands(suspendedAt, deleteAfter);
    for (const path of reading) {
      await service.with(key).get(path).expect(200);
      await member.ask.get(path).expect(200);
    }
    for (const { id, method, path } of writing) {
      const ask = service.with(key)[method.toLowerCase() as 'post'](addressOf(path)).set('if-match', '*');
      const { status, body } = await ask.send({});
      expect([id, status, problem.parse(body).code]).toEqual([id, 403, 'organization_suspended']);
    }
  }, 20_000);

  it('takes nobody in', async () => {
    await stands('NULL', 'NULL');
    const guest = await signedIn(service, await createOrganization(service.database));
    const invitation = { email: guest.email, role: 'viewer' };
    const { body } = await service.with(key).post('/v1/invitations').send(invitation).expect(201);
    const token = body.link.split('#')[1];
    await stands(suspendedAt, deleteAfter);
    const refused = await guest.ask.post('/v1/invitations/accept').send({ token }).expect(403);
    expect(refused.body.code).toBe('organization_suspended');
  });
});

describe('an organization whose grace period has passed', () => {
  it('is gone from view, for its keys and its members', async () => {
    const own = (await member.ask.get('/v1/organizations').expect(200)).body.data;
    expect(own).toHaveLength(1);
    await stands('NULL', `now() - interval '1 second'`);
    for (const path of reading) {
      await service.with(key).get(path).expect(401);
      await member.ask.get(path).expect(401);
    }
    expect((await member.ask.get('/v1/organizations').expect(200)).body.data).toEqual([]);
    await member.ask.post(`/v1/organizations/${service.organizationId}/activate`).expect(404);
  });

  it('is there again once it is restored', async () => {
    await withClient(service.testDatabase.superuserUrl, (client) =>
      client.query('DELETE FROM organization_standing'),
    );
    await service.with(key).get('/v1/organization').expect(200);
    await service
      .with(key)
      .patch('/v1/processes/turkiye-armenia')
      .set('if-match', '*')
      .send({ goal: { en: 'Peace' } })
      .expect(200);
  });
});
