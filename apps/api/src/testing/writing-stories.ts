import type { AuditType, Operation } from '@parley/contracts';
import { anotherBundle } from './another-bundle.ts';
import { signedIn } from './browser.ts';
import { forgedReport } from './forged-report.ts';
import { STORIES_OF_IMPORTS } from './writing-imports.ts';
import { another, exampleOf, made, post, type Story, type Writers } from './writers.ts';

export type { Writers, Writing } from './writers.ts';

const PROCESS = '/v1/processes/turkiye-armenia';

/** What only reads, though it is asked by POST. Whoever adds a line here says why. */
export const WRITES_NOTHING = [
  // The token stands in the body so that it stands in no address.
  'previewInvitation',
  // What is asked for is the body of what would be made of it.
  'previewReport',
];

/** What is nobody's business but the writer's own. Whoever adds a line here says why. */
export const NOT_LOGGED = [
  // What people read, and how far, is not for those who read the log; and each look would wait in the log's line.
  'followProcess',
  'unfollowProcess',
  'markNotificationsSeen',
];

/** Collections under a process: what they are called in the log, and a change that changes. */
const NOUNS: Record<string, { kind: string; path: string; changes: object }> = {
  Party: { kind: 'party', path: 'parties', changes: { name: { en: 'Another name' } } },
  Representative: { kind: 'representative', path: 'representatives', changes: { name: 'Another name' } },
  Track: { kind: 'track', path: 'tracks', changes: { title: { en: 'Another title' } } },
  Meeting: { kind: 'meeting', path: 'meetings', changes: { title: { en: 'Another title' } } },
  Source: { kind: 'source', path: 'sources', changes: { title: 'Another title' } },
  Item: { kind: 'item', path: 'items', changes: { weight: 7 } },
  Milestone: { kind: 'milestone', path: 'milestones', changes: { plannedOn: '2031' } },
  Event: { kind: 'event', path: 'events', changes: { title: { en: 'Another title' } } },
};

function storyOfNoun(id: string): Story | undefined {
  const [, act, name = ''] = /^(add|update|remove)([A-Z]\w*)$/.exec(id) ?? [];
  const noun = NOUNS[name];
  if (act === undefined || noun === undefined) return undefined;
  const list = `${PROCESS}/${noun.path}`;
  const example = () => {
    const { key: _, ...body } = exampleOf(`add${name}`) as { key?: string };
    return body;
  };
  if (act === 'add') {
    return (writers) => ({
      ask: () => post(writers, list, example()),
      type: `${noun.kind}.added` as AuditType,
    });
  }
  return async (writers) => {
    const path = `${list}/${await made(writers, list, example())}`;
    const asked = () => writers.service.with(writers.key);
    return act === 'update'
      ? {
          ask: () => asked().patch(path).set('if-match', '*').send(noun.changes),
          type: `${noun.kind}.changed` as AuditType,
        }
      : { ask: () => asked().delete(path).set('if-match', '*'), type: `${noun.kind}.removed` as AuditType };
  };
}

const invite = (writers: Writers, email = `${another()}@example.org`) =>
  post(writers, '/v1/invitations', { email, role: 'viewer' }).expect(201);
const tokenOf = ({ body }: { body: { link: string } }): string => body.link.split('#')[1] ?? '';
const memberOf = async ({ service, key }: Writers, email: string): Promise<string> => {
  const { body } = await service.with(key).get('/v1/members?limit=200').expect(200);
  return body.data.find((member: { email: string }) => member.email === email).id;
};

const STORIES: Record<string, Story> = {
  updateOrganization: ({ service, key }) => ({
    ask: () =>
      service
        .with(key)
        .patch('/v1/organization')
        .set('if-match', '*')
        .send({ name: `Desk ${another()}` }),
    type: 'organization.changed',
  }),
  createOrganization: async ({ service }) => {
    // Somebody of their own: from then on they act for what they have made.
    const founder = await signedIn(service);
    const body = { name: 'A desk', slug: `desk-${another()}` };
    return { ask: () => founder.ask.post('/v1/organizations').send(body), type: 'organization.created' };
  },
  activateOrganization: ({ service, owner }) => ({
    ask: () => owner.ask.post(`/v1/organizations/${service.organizationId}/activate`),
    type: 'person.switched',
  }),
  transferOrganization: async (writers) => {
    const [giver, heir] = [
      await signedIn(writers.service, { role: 'owner', clearance: 'restricted' }),
      await writers.service.person({ role: 'editor' }),
    ];
    const member = await memberOf(writers, heir.email);
    return {
      ask: () => giver.ask.post('/v1/organization/transfer').send({ member }),
      type: 'organization.transferred',
    };
  },
  updateMember: async (writers) => {
    const path = `/v1/members/${await memberOf(writers, (await writers.service.person({ role: 'viewer' })).email)}`;
    return {
      ask: () => writers.service.with(writers.key).patch(path).set('if-match', '*').send({ role: 'editor' }),
      type: 'member.changed',
    };
  },
  removeMember: async (writers) => {
    const path = `/v1/members/${await memberOf(writers, (await writers.service.person({ role: 'viewer' })).email)}`;
    return { ask: () => writers.service.with(writers.key).delete(path), type: 'member.removed' };
  },
  createInvitation: (writers) => {
    const body = { email: `${another()}@example.org`, role: 'viewer' };
    return { ask: () => post(writers, '/v1/invitations', body), type: 'invitation.made' };
  },
  resendInvitation: async (writers) => {
    const { body } = await invite(writers);
    return { ask: () => post(writers, `/v1/invitations/${body.id}/resend`), type: 'invitation.sent_again' };
  },
  revokeInvitation: async (writers) => {
    const { body } = await invite(writers);
    const path = `/v1/invitations/${body.id}`;
    return { ask: () => writers.service.with(writers.key).delete(path), type: 'invitation.revoked' };
  },
  acceptInvitation: async (writers) => {
    const guest = await signedIn(writers.service, { organizationId: writers.elsewhere });
    const token = tokenOf(await invite(writers, guest.email));
    return {
      ask: () => guest.ask.post('/v1/invitations/accept').send({ token }),
      type: 'invitation.accepted',
    };
  },
  createApiKey: (writers) => ({
    ask: () => post(writers, '/v1/api-keys', { name: 'A key', scopes: ['processes:read'] }),
    type: 'api_key.made',
  }),
  revokeApiKey: async (writers) => {
    const path = `/v1/api-keys/${await made(writers, '/v1/api-keys', { name: 'A key', scopes: ['processes:read'] })}`;
    return { ask: () => writers.service.with(writers.key).delete(path), type: 'api_key.revoked' };
  },
  importSources: (writers) => ({
    ask: () => post(writers, `${PROCESS}/sources/import`, exampleOf('importSources')),
    type: 'source.added',
  }),
  importBundle: (writers) => ({
    ask: () => post(writers, '/v1/bundles', { bundle: anotherBundle(`brought-${another()}`) }),
    type: 'process.imported',
  }),
  publishProcess: (writers) => ({
    ask: () => post(writers, `${PROCESS}/publication`, {}),
    type: 'publication.made',
  }),
  withdrawPublication: async (writers) => {
    // It may be published already.
    await post(writers, `${PROCESS}/publication`, {});
    return {
      ask: () => writers.service.with(writers.key).delete(`${PROCESS}/publication`),
      type: 'publication.withdrawn',
    };
  },
  createFeed: (writers) => ({
    ask: () => post(writers, '/v1/feeds', exampleOf('createFeed')),
    type: 'api_key.made',
  }),
  revokeFeed: async (writers) => {
    const path = `/v1/feeds/${await made(writers, '/v1/feeds', exampleOf('createFeed'))}`;
    return { ask: () => writers.service.with(writers.key).delete(path), type: 'api_key.revoked' };
  },
  createWebhook: (writers) => ({
    ask: () => post(writers, '/v1/webhooks', exampleOf('createWebhook')),
    type: 'webhook.made',
  }),
  updateWebhook: async (writers) => {
    const path = await hooked(writers);
    return {
      ask: () =>
        writers.service.with(writers.key).patch(path).set('if-match', '*').send({ description: another() }),
      type: 'webhook.changed',
    };
  },
  removeWebhook: async (writers) => {
    const path = await hooked(writers);
    return { ask: () => writers.service.with(writers.key).delete(path), type: 'webhook.removed' };
  },
  rotateWebhookSecret: async (writers) => {
    const path = `${await hooked(writers)}/secret`;
    return { ask: () => post(writers, path), type: 'webhook.secret_exchanged' };
  },
  testWebhook: async (writers) => {
    const path = `${await hooked(writers)}/test`;
    return { ask: () => post(writers, path), type: 'webhook.tested' };
  },
  enableWebhook: async (writers) => {
    const path = `${await hooked(writers)}/enable`;
    return { ask: () => post(writers, path), type: 'webhook.enabled' };
  },
  disableWebhook: async (writers) => {
    const path = `${await hooked(writers)}/disable`;
    return { ask: () => post(writers, path), type: 'webhook.disabled' };
  },
  redeliverWebhookDelivery: async (writers) => {
    const path = await hooked(writers);
    const { body } = await post(writers, `${path}/test`).expect(201);
    return {
      ask: () => post(writers, `${path}/deliveries/${body.id}/redeliver`),
      type: 'webhook.redelivered',
    };
  },
  ...STORIES_OF_IMPORTS,
  createReport: (writers) => ({
    ask: () => post(writers, '/v1/reports', exampleOf('createReport')),
    type: 'report.asked_for',
  }),
  cancelReport: async (writers) => {
    const path = `${await reported(writers)}/cancel`;
    return { ask: () => post(writers, path), type: 'report.cancelled' };
  },
  retryReport: async (writers) => {
    const path = await reported(writers);
    await post(writers, `${path}/cancel`).expect(200);
    return { ask: () => post(writers, `${path}/retry`), type: 'report.retried' };
  },
  removeReport: async (writers) => {
    const path = await reported(writers);
    return { ask: () => writers.service.with(writers.key).delete(path), type: 'report.removed' };
  },
  verifyReport: (writers) => ({
    ask: () => post(writers, '/v1/reports/verify', forgedReport('public')),
    type: 'report.verified',
  }),
  createReportSchedule: (writers) => ({
    ask: () => post(writers, '/v1/report-schedules', exampleOf('createReportSchedule')),
    type: 'report_schedule.made',
  }),
  updateReportSchedule: async (writers) => {
    const path = await scheduled(writers);
    return {
      ask: () => writers.service.with(writers.key).patch(path).set('if-match', '*').send({ name: another() }),
      type: 'report_schedule.changed',
    };
  },
  removeReportSchedule: async (writers) => {
    const path = await scheduled(writers);
    return { ask: () => writers.service.with(writers.key).delete(path), type: 'report_schedule.removed' };
  },
  addProcess: (writers) => {
    const body = { ...exampleOf('addProcess'), slug: `process-${another()}` };
    return { ask: () => post(writers, '/v1/processes', body), type: 'process.added' };
  },
  updateProcess: ({ service, key }) => ({
    ask: () =>
      service
        .with(key)
        .patch(PROCESS)
        .set('if-match', '*')
        .send({ goal: { en: another() } }),
    type: 'process.changed',
  }),
  removeProcess: async (writers) => {
    const body = { slug: `process-${another()}`, title: { en: 'A process' } };
    const path = `/v1/processes/${await made(writers, '/v1/processes', body)}`;
    return {
      ask: () => writers.service.with(writers.key).delete(path).set('if-match', '*'),
      type: 'process.removed',
    };
  },
  storeSourceText: async (writers) => {
    const { text: _, ...source } = exampleOf('addSource') as { text?: string };
    const path = `${PROCESS}/sources/${await made(writers, `${PROCESS}/sources`, source)}/text`;
    return {
      ask: () => writers.service.with(writers.key).put(path).send(exampleOf('storeSourceText')),
      type: 'source.changed',
    };
  },
  appendAssertion: (writers) => ({
    ask: () => post(writers, `${PROCESS}/assertions`, discussing()),
    type: 'assertion.appended',
  }),
  appendAssertions: (writers) => ({
    ask: () => post(writers, `${PROCESS}/assertions/batch`, { assertions: [discussing(), discussing()] }),
    type: 'assertion.appended',
  }),
  correctAssertion: async (writers) => {
    const path = `${PROCESS}/assertions/${await made(writers, `${PROCESS}/assertions`, discussing())}/corrections`;
    const body = { effectiveOn: '2026-02', sources: [{ source: 'key:S17' }] };
    return { ask: () => post(writers, path, body), type: 'assertion.corrected' };
  },
  reconfirmGenerically: (writers) => ({
    ask: () => post(writers, `${PROCESS}/assertions/generic-reconfirmations`, reconfirming),
    type: 'assertion.appended',
  }),
  proposeAssertions: (writers) => ({
    ask: () => post(writers, `${PROCESS}/proposals`, { assertions: [discussing()] }),
    type: 'proposal.made',
  }),
  proposeGenericReconfirmation: (writers) => ({
    ask: () => post(writers, `${PROCESS}/proposals/generic-reconfirmations`, reconfirming),
    type: 'proposal.made',
  }),
  // Judged by another person than whoever has made the key.
  acceptProposal: async (writers) => {
    const path = `${await proposed(writers)}/accept`;
    return { ask: () => writers.owner.ask.post(path), type: 'proposal.accepted' };
  },
  sendBackProposal: async (writers) => {
    const path = `${await proposed(writers)}/send-back`;
    return {
      ask: () => writers.owner.ask.post(path).send({ reason: { en: 'Another crossing.' } }),
      type: 'proposal.sent_back',
    };
  },
  withdrawProposal: async (writers) => {
    const path = `${await proposed(writers)}/withdraw`;
    return { ask: () => post(writers, path), type: 'proposal.withdrawn' };
  },
};

const discussing = () => ({
  item: 'key:I02',
  effectiveOn: '2026-01-15',
  account: 'joint',
  act: 'discuss',
  sources: [{ source: 'key:S17' }],
});

const reconfirming = {
  meeting: 'key:SR6',
  account: 'joint',
  act: 'reconfirm',
  verb: 'confirmed',
  sources: [{ source: 'key:S17' }],
};

const reported = async (writers: Writers): Promise<string> =>
  `/v1/reports/${await made(writers, '/v1/reports', exampleOf('createReport'))}`;
const scheduled = async (writers: Writers): Promise<string> =>
  `/v1/report-schedules/${await made(writers, '/v1/report-schedules', exampleOf('createReportSchedule'))}`;

const hooked = async (writers: Writers): Promise<string> =>
  `/v1/webhooks/${await made(writers, '/v1/webhooks', exampleOf('createWebhook'))}`;

const proposed = async (writers: Writers): Promise<string> =>
  `${PROCESS}/proposals/${await made(writers, `${PROCESS}/proposals`, { assertions: [discussing()] })}`;

/** How an operation is made to write something. @throws where nobody has said */
export function storyOf({ id, method, path }: Operation): Story {
  const story = STORIES[id] ?? storyOfNoun(id);
  if (story === undefined) throw new Error(`${method} ${path} has no story of what the log says of it`);
  return story;
}
