import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getProcess, type Operation, operations, proposeAssertions } from '@parley/contracts';
import { createOrganization, createProcess } from '@parley/testing';
import { type Browser, signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { askedOfStrangers, leaksTo, type Ours } from '../../testing/strangers.ts';

let service: RunningService;
let own: string;
let ours: Ours;
let theirs: { organizationId: string };
let foreign: string;
let stranger: Browser;

beforeAll(async () => {
  // Without a mail server the answer to an invitation has its token.
  service = await startService({ PARLEY_WEB_URL: 'https://parley.example' });
  own = await service.key();
  ours = await everythingOfOurs();
  theirs = await createOrganization(service.database);
  foreign = await service.key(theirs);
  stranger = await signedIn(service, { ...theirs, role: 'owner', clearance: 'restricted' });
}, 30_000);
afterAll(() => service.stop());

const read = async (path: string) => (await service.with(own).get(path).expect(200)).body;
const idsIn = ({ data }: { data: { id: string }[] }): string[] => data.map(({ id }) => id);

async function everythingOfOurs(): Promise<Ours> {
  const members = [await service.person({ role: 'owner' }), await service.person({ role: 'viewer' })];
  const sent = await service
    .with(own)
    .post('/v1/invitations')
    .send({ email: 'guest@example.org', role: 'viewer' })
    .expect(201);
  await service
    .with(own)
    .post('/v1/processes/turkiye-armenia/proposals')
    .send(proposeAssertions.body.meta()?.['examples']?.[0] as object)
    .expect(201);
  const hook = { url: 'https://hooks.example.org/ours' };
  const webhook = (await service.with(own).post('/v1/webhooks').send(hook).expect(201)).body.id;
  const tested = await service.with(own).post(`/v1/webhooks/${webhook}/test`).expect(201);
  const wanted = { process: 'turkiye-armenia', kind: 'progress', format: 'json' };
  const report = await service.with(own).post('/v1/reports').send(wanted).expect(201);
  const schedule = await service
    .with(own)
    .post('/v1/report-schedules')
    .send({ ...wanted, name: 'Ours', cron: '0 8 * * 1' })
    .expect(201);
  const process = await read('/v1/processes/turkiye-armenia');
  const made = await service
    .with(own)
    .post('/v1/feeds')
    .send({ name: 'Ours', process: 'turkiye-armenia' })
    .expect(201);
  const sheet = { process: 'turkiye-armenia', name: 'ours.csv', content: 'SXRlbSxMZXZlbApJMDIsMgo=' };
  const imported = await service.with(own).post('/v1/imports').send(sheet).expect(201);
  const template = await service
    .with(own)
    .post('/v1/import-templates')
    .send({ name: 'Ours', mapping: imported.body.suggestion })
    .expect(201);
  const addresses = {
    import: [imported.body.id],
    report: [report.body.id],
    schedule: [schedule.body.id],
    template: [template.body.id],
    feed: [made.body.id],
    // Nor does its id stand for the secret in its address.
    token: [made.body.id, `prf_${'x'.repeat(43)}`],
    process: ['turkiye-armenia', process.id],
    organization: [service.organizationId],
    member: idsIn(await read('/v1/members')),
    apiKey: idsIn(await read('/v1/api-keys')),
    invitation: idsIn(await read('/v1/invitations')),
    webhook: [webhook],
    delivery: [tested.body.id],
  };
  const things = new Map<string, string[]>();
  for (const { path } of operations) {
    const [list = '', rest] = path.split('/{id}');
    if (rest === undefined || things.has(list)) continue;
    const { data } = await read(`${list.replace('{process}', 'turkiye-armenia')}?limit=1`);
    things.set(list, [data[0].id, `key:${data[0].key}`]);
  }
  const known = [...Object.values(addresses).flat(), ...[...things.values()].flat()];
  return {
    addresses,
    things,
    emails: members.map(({ email }) => email),
    token: sent.body.link.split('#')[1],
    marks: known.filter((address) => /^[\da-f-]{36}$/.test(address)),
  };
}

describe('another organization', () => {
  it.each(operations.map((operation) => [operation.id, operation] as const))(
    'finds nothing of ours, by key or by session: %s',
    async (_, operation) => {
      const withSession = askedOfStrangers(operation, ours, 0);
      expect(await leaksTo(stranger.ask, operation, withSession, ours)).toEqual([]);
      if (['person', 'member'].includes(operation.permission) || operation.id === 'transferOrganization')
        return;
      const withKey = askedOfStrangers(operation, ours, 1);
      expect(await leaksTo(service.with(foreign), operation, withKey, ours)).toEqual([]);
    },
  );

  // A walker that nobody has seen stop may not be one.
  it.each<[string, Partial<Operation>]>([
    ['what lies at a new kind of address', { method: 'GET', path: '/v1/things/{thing}' }],
    ['a new list of a process', { method: 'GET', path: '/v1/processes/{process}/things/{id}' }],
    ['what is written without an address', { method: 'POST', path: '/v1/things' }],
  ])('has a story for each route, or the route is named: %s', (_, fake) => {
    const operation: Operation = { ...getProcess, ...fake, id: 'getThing' };
    expect(() => askedOfStrangers(operation, ours, 0)).toThrow(/thing/);
  });

  it('would be noticed if it found something', async () => {
    const asked = askedOfStrangers(getProcess, ours, 0);
    const [id = ''] = ours.addresses['process']?.slice(1) ?? [];
    expect(await leaksTo(service.with(own), getProcess, asked, ours)).toEqual([
      'GET /v1/processes/turkiye-armenia: 200 instead of 404',
      `GET /v1/processes/turkiye-armenia: tells ${id}`,
      `GET /v1/processes/${id}: 200 instead of 404`,
      `GET /v1/processes/${id}: tells ${id}`,
    ]);
  });

  it('is told the same of what is another’s and of what is nowhere', async () => {
    const [there, nowhere] = await Promise.all(
      ['turkiye-armenia', 'no-such-process'].map((slug) =>
        service.with(foreign).get(`/v1/processes/${slug}/items`),
      ),
    );
    const said = (answer: typeof there) => ({ ...answer?.body, instance: '', requestId: '' });
    expect(said(there)).toEqual(said(nowhere));
  });

  it('cannot name a thing of ours in what it writes itself', async () => {
    const { processId } = await createProcess(service.database, theirs);
    const [item] = ours.things.get('/v1/processes/{process}/items') ?? [];
    const faults = await Promise.all(
      [item, crypto.randomUUID()].map(async (named) => {
        const said = {
          item: named,
          act: 'propose',
          account: 'desk',
          effectiveOn: '2026-01-01',
          agreement: 'proposed',
        };
        const { status, body } = await service
          .with(foreign)
          .post(`/v1/processes/${processId}/assertions`)
          .send(said);
        expect(status).toBe(422);
        return JSON.stringify(body.errors).replaceAll(String(named), '');
      }),
    );
    expect(faults[0]).toBe(faults[1]);
  });
});
