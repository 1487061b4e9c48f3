import { createOrganization } from '@parley/testing';
import { v7 as uuidv7 } from 'uuid';
import { beginSession, type Person } from '../browser.ts';
import type { RunningService } from '../running-service.ts';
import { TABLES } from './named-values.ts';
import { PASSAGES } from './passages.ts';
import type { Kind } from './placeholder.ts';
import type { Caller } from './wire.ts';
import { tokenIn, tokenOfFeed } from './learn.ts';
import { World } from './world.ts';

/** Where a story begins: an organization of its own with a process, some of it hidden, and whoever asks in it. */
export interface Foundation {
  world: World;
  credentials: Readonly<Record<Caller, Readonly<Record<string, string>>>>;
}

/** Those who are signed in. Passwords take long to hash, so they are the same in every story. */
export interface People {
  owner: Person;
  guest: Person;
  /** Another member, who could take over. */
  heir: Person;
  /** Where the guest is at home. */
  elsewhere: string;
}

export async function peopleOf(service: RunningService): Promise<People> {
  const { organizationId: elsewhere } = await createOrganization(service.database);
  return {
    owner: await service.person({ organizationId: elsewhere }),
    guest: await service.person({ organizationId: elsewhere, role: 'viewer' }),
    heir: await service.person({ organizationId: elsewhere, role: 'viewer' }),
    elsewhere,
  };
}

export async function layFoundation(service: RunningService, people: People): Promise<Foundation> {
  const { organizationId } = await createOrganization(service.database);
  await join(service, organizationId, people.owner.userId, 'owner');
  await join(service, organizationId, people.heir.userId, 'viewer');
  const keys = {
    full: await service.key({ organizationId }),
    public: await service.key({ organizationId, clearance: 'public' }),
    stranger: await service.key({ organizationId: people.elsewhere }),
  };
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
  const signedIn = async ({ userId }: Person, organizationId: string) => ({
    cookie: (await beginSession(service, userId, organizationId)).cookie,
  });
  const world = new World(`hush${organizationId.replaceAll('-', '')}`);
  world.add('organizations', { id: organizationId, key: organizationId });
  world.add('emails', { id: people.guest.email, key: people.guest.email });
  await furnish(service, keys.full, world);
  const invited = await service
    .with(keys.full)
    .post('/v1/invitations')
    .send({ email: people.guest.email, role: 'viewer' })
    .expect(201);
  world.add('invitations', { id: invited.body.id, key: invited.body.id });
  world.add('tokens', { id: tokenIn(invited.body.link), key: '' });
  const feed = await service
    .with(keys.full)
    .post('/v1/feeds')
    .send({ name: 'A feed', process: world.fillIn('⟦processes 1 id⟧') })
    .expect(201);
  world.add('feeds', { id: feed.body.id, key: feed.body.id });
  world.add('tokens', { id: tokenOfFeed(feed.body.addresses.calendar), key: '' });
  const { body } = await service.with(keys.full).get('/v1/members').expect(200);
  // Without the member who made them the keys would open nothing any more.
  const others = body.data.filter(({ email }: { email: string }) => !email.startsWith('maker@'));
  for (const { id } of others) world.add('members', { id, key: id });
  return {
    world,
    credentials: {
      full: bearer(keys.full),
      public: bearer(keys.public),
      stranger: bearer(keys.stranger),
      nobody: {},
      person: await signedIn(people.owner, organizationId),
      guest: await signedIn(people.guest, people.elsewhere),
    },
  };
}

function join(
  { database }: RunningService,
  organizationId: string,
  userId: string,
  role: 'owner' | 'viewer',
): Promise<unknown> {
  const member = { organizationId, id: uuidv7(), userId, role, clearance: 'restricted' } as const;
  return database.withScope({ organizationId }, () => database.prisma.member.create({ data: member }));
}

/** A record to build on: two of most things, the second of them hidden where it can be. */
async function furnish(service: RunningService, key: string, world: World): Promise<void> {
  const hush = { en: world.mark };
  const text = PASSAGES.join(' ');
  const title = { en: 'A title' };
  const hidden = { label: 'restricted', isHidden: true } as const;
  const make = async (kind: Kind, path: string, { isHidden, ...body }: Body): Promise<void> => {
    const own = isHidden === undefined ? {} : { key: `H-${kind}-${world.mark.slice(-8)}` };
    const made = await service
      .with(key)
      .post(path)
      .send(kind === 'processes' ? body : { ...own, ...body })
      .expect(201);
    const { id, key: name, slug } = made.body as Record<'id' | 'key' | 'slug', string>;
    world.add(kind, { id, key: name ?? slug, ...(isHidden && { isHidden }) });
  };
  const parties = ['TR', 'AM'].map((key) => ({ key, role: 'party', name: { en: key } }));
  await make('processes', '/v1/processes', { slug: `p-${world.mark}`.slice(0, 20), title, parties });
  await make('processes', '/v1/processes', { slug: `h-${world.mark.slice(-10)}`, title: hush, ...hidden });
  const at = world.fillIn('/v1/processes/⟦processes 1 id⟧');
  const { body } = await service.with(key).get(`${at}/parties`).expect(200);
  for (const { id, key } of body.data) world.add('parties', { id, key });

  const source = { kind: 'communique', publisher: 'A ministry', language: 'en' };
  const item = { kind: 'action', theme: 'transport' };
  const meeting = { track: 'key:T', status: 'held' };
  const words = { account: 'joint', act: 'agree', effectiveOn: '2024-02-01' };
  await make('tracks', `${at}/tracks`, { key: 'T', title, level: 'technical' });
  await make('representatives', `${at}/representatives`, { party: 'key:TR', name: 'One', office: title });
  await make('sources', `${at}/sources`, { key: 'S', ...source, title: 'A readout', text });
  await make('sources', `${at}/sources`, {
    ...source,
    title: world.mark,
    text: `${text} ${world.mark}`,
    ...hidden,
  });
  await make('meetings', `${at}/meetings`, { ...meeting, key: 'M1', heldOn: '2024-02-01', title });
  await make('meetings', `${at}/meetings`, { ...meeting, key: 'M2', heldOn: '2025-02-01', title });
  await make('meetings', `${at}/meetings`, { ...meeting, heldOn: '2025-06-01', title: hush, ...hidden });
  await make('items', `${at}/items`, { key: 'I', ...item, title, obligors: ['key:TR'] });
  await make('items', `${at}/items`, { ...item, title, obligors: [] });
  await make('items', `${at}/items`, { ...item, title: hush, theme: world.mark, ...hidden });
  const rests = { sources: [{ source: 'key:S', quote: { exact: PASSAGES[0] } }] };
  await make('assertions', `${at}/assertions`, { item: 'key:I', ...words, meeting: 'key:M1', ...rests });
  await make('assertions', `${at}/assertions`, {
    item: 'key:I',
    ...words,
    ...rests,
    note: hush,
    verb: world.mark,
    ...hidden,
  });
  const hook = { url: 'https://hooks.example.org/', description: 'A hook' };
  await make('webhooks', '/v1/webhooks', hook);
  const process = at.split('/').at(-1);
  const monday = { name: 'Mondays', kind: 'briefing', cron: '0 8 * * 1' };
  await make('report-schedules', '/v1/report-schedules', { process, ...monday });
  await make('reports', '/v1/reports', { process, kind: 'progress', format: 'csv' });
  const mapping = { sheets: ['Table'], shape: 'long', columns: [{ header: 'Item', field: 'item' }] };
  await make('import-templates', '/v1/import-templates', { name: 'A template', mapping });
  await make('imports', '/v1/imports', { process, name: 'levels.csv', content: TABLES[0] });
  await make('milestones', `${at}/milestones`, { title, criteria: [{ item: 'key:I', agreement: 'agreed' }] });
  await make('milestones', `${at}/milestones`, {
    title: hush,
    criteria: [{ item: 'key:I', implementation: 3 }],
    ...hidden,
  });
  await make('events', `${at}/events`, { occurredOn: '2024-03', type: 'aid', title, items: ['key:I'] });
  await make('events', `${at}/events`, { occurredOn: '2024-04', type: 'aid', title: hush, ...hidden });
}

type Body = Record<string, unknown> & { isHidden?: true };
