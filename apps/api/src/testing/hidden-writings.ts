import type { Label, Operation } from '@parley/contracts';
import { anotherBundle } from './another-bundle.ts';
import { forgedReport } from './forged-report.ts';
import { type HiddenDesk, type Made, PROCESS } from './hidden-desk.ts';
import { claim, hide, type Hidden, nameHidden } from './hidden-things.ts';

/** Writes with an operation in every way that only those notice who are cleared for a label. */
type Story = (desk: HiddenDesk, label: Label) => Promise<unknown>;

/** What is written by these is seen by whoever may read it at all: it has no label. Whoever adds a line says why. */
const SEEN_BY_RIGHT: Record<string, string> = {
  updateOrganization: 'the name of the organization',
  createOrganization: 'another organization',
  activateOrganization: 'which organization a session acts for',
  transferOrganization: 'who owns it',
  updateMember: 'who belongs to it, as what',
  removeMember: 'who belongs to it',
  createInvitation: 'who is asked in',
  resendInvitation: 'who is asked in',
  revokeInvitation: 'who is asked in',
  acceptInvitation: 'who belongs to it',
  previewInvitation: 'it writes nothing',
  previewReport: 'it writes nothing',
  createApiKey: 'which keys there are',
  revokeApiKey: 'which keys there are',
  // What is not public cannot be published.
  publishProcess: 'that a process is published, which everybody may know',
  withdrawPublication: 'that a process is published, which everybody may know',
  // Of which process a feed is stands in no list of keys; who may see the feed itself: feeds.e2e.spec.ts.
  createFeed: 'which keys there are',
  revokeFeed: 'which keys there are',
  // The jobs that do it append as appendAssertions does; what of it shows: imports/clearances.e2e.spec.ts.
  applyImport: 'nothing before a job has done it',
  undoImport: 'nothing before a job has done it',
  followProcess: 'what somebody follows: nobody else reads it',
  unfollowProcess: 'what somebody follows: nobody else reads it',
  markNotificationsSeen: 'what somebody has seen: nobody else reads it',
};

const at = (kind: Hidden, { id }: Made) => `${PROCESS}/${kind}/${id}`;

/** The lists of things that everybody sees, with what hidden things they can name. */
const NAMING: Partial<Record<Hidden, Story>> = {
  items: async (desk, label) => {
    const [item, source] = [await hide(desk, 'items', label), await hide(desk, 'sources', label)];
    await nameHidden(desk, 'items', 'I02', 'dependsOn', item.id);
    await nameHidden(desk, 'items', 'I02', 'sources', source.id);
  },
  meetings: async (desk, label) => {
    const [item, source] = [await hide(desk, 'items', label), await hide(desk, 'sources', label)];
    const point = { title: { en: 'Out of sight' }, item: item.id };
    await nameHidden(desk, 'meetings', 'SR4', 'agenda', point);
    await nameHidden(desk, 'meetings', 'SR4', 'sources', { source: source.id, role: 'report' });
  },
  milestones: async (desk, label) => {
    const [item, other] = [await hide(desk, 'items', label), await hide(desk, 'milestones', label)];
    await nameHidden(desk, 'milestones', 'M1', 'criteria', { item: item.id, implementation: 3 });
    await nameHidden(desk, 'milestones', 'M2', 'criteria', { milestone: other.id });
  },
  events: async (desk, label) => {
    const [item, source] = [await hide(desk, 'items', label), await hide(desk, 'sources', label)];
    await nameHidden(desk, 'events', 'E01', 'items', item.id);
    await nameHidden(desk, 'events', 'E01', 'sources', source.id);
  },
};

const ofThing = (kind: Hidden): Record<'add' | 'update' | 'remove', Story> => ({
  add: (desk, label) => hide(desk, kind, label),
  update: async (desk, label) => {
    const path = at(kind, await hide(desk, kind, label));
    await desk.patch(path, { title: kind === 'sources' ? 'Other words' : { en: 'Other words' } });
    await NAMING[kind]?.(desk, label);
    await desk.patch(path, { label: 'restricted' });
  },
  remove: async (desk, label) => desk.remove(at(kind, await hide(desk, kind, label))),
});

/** What has no label is hidden with its process. */
const ofOpenThing = (
  path: string,
  body: object,
  changes: object,
): Record<'add' | 'update' | 'remove', Story> => {
  const add: Story = async (desk, label) => {
    const list = `${await desk.process(label)}/${path}`;
    return `${list}/${(await desk.post(list, body)).id}`;
  };
  return {
    add,
    update: async (desk, label) => desk.patch(String(await add(desk, label)), changes),
    remove: async (desk, label) => desk.remove(String(await add(desk, label))),
  };
};

const THINGS: Record<string, Record<string, Story>> = {
  Item: ofThing('items'),
  Source: ofThing('sources'),
  Meeting: ofThing('meetings'),
  Milestone: ofThing('milestones'),
  Event: ofThing('events'),
  Party: ofOpenThing('parties', { role: 'host', name: { en: 'A host' } }, { name: { en: 'Another name' } }),
  Track: ofOpenThing('tracks', { level: 'leaders', title: { en: 'A track' } }, { title: { en: 'Another' } }),
  Representative: ofOpenThing(
    'representatives',
    { party: 'key:HP', name: 'A person', office: { en: 'An office' } },
    { name: 'Another person' },
  ),
};

const ofReport = (label: Label) => ({ process: 'turkiye-armenia', kind: 'progress', format: 'json', label });
const reported = async (desk: HiddenDesk, label: Label): Promise<string> =>
  `/v1/reports/${(await desk.post('/v1/reports', ofReport(label))).id}`;
const scheduled = async (desk: HiddenDesk, label: Label): Promise<string> => {
  const body = { ...ofReport(label), name: 'Out of sight', cron: '0 8 * * 1' };
  return `/v1/report-schedules/${(await desk.post('/v1/report-schedules', body)).id}`;
};

const hookedUp = async (desk: HiddenDesk, label: Label): Promise<string> => {
  const processes = [(await desk.process(label)).split('/').at(-1)];
  const hook = { url: 'https://hooks.example.org/hidden', clearance: label, processes };
  return `/v1/webhooks/${(await desk.post('/v1/webhooks', hook)).id}`;
};
/** Something done to a webhook by its path alone. */
const toWebhook =
  (act: string): Story =>
  async (desk, label) =>
    desk.post(`${await hookedUp(desk, label)}/${act}`);
/** An import shows to those who are cleared for as much as whoever uploaded it. */
const uploaded = async (desk: HiddenDesk, label: Label): Promise<string> => {
  const content = Buffer.from('Item,Date,Level\nI02,2026-01-15,2\n').toString('base64');
  const body = { process: 'turkiye-armenia', name: 'hidden.csv', content, label };
  return `/v1/imports/${(await desk.post('/v1/imports', body)).id}`;
};
const TEMPLATE = {
  name: 'Out of sight',
  mapping: { sheets: ['Table'], shape: 'long', columns: [{ header: 'Item', field: 'item' }] },
};
const say = (desk: HiddenDesk, body: object) => desk.post(`${PROCESS}/assertions`, body);
const propose = (desk: HiddenDesk, label: Label) =>
  desk.post(`${PROCESS}/proposals`, { assertions: [claim(label), claim(label, { item: 'key:I11' })] });
const sentence = (label: Label, meeting = 'key:SR6') => ({
  meeting,
  account: 'joint',
  act: 'reconfirm',
  verb: 'confirmed',
  sources: [{ source: 'key:S01' }],
  label,
});
/** Of two corrections of one assertion each has its own label. */
const CORRECTED: Record<Label, string> = { public: 'A42', internal: 'A40', restricted: 'A41' };

const STORIES: Record<string, Story> = {
  createImport: uploaded,
  updateImport: async (desk, label) => {
    const path = await uploaded(desk, label);
    await desk.patch(path, { mapping: (await desk.read(path)).suggestion });
  },
  removeImport: async (desk, label) => desk.remove(await uploaded(desk, label)),
  createImportTemplate: (desk) => desk.post('/v1/import-templates', TEMPLATE),
  removeImportTemplate: async (desk) =>
    desk.remove(`/v1/import-templates/${(await desk.post('/v1/import-templates', TEMPLATE)).id}`),
  createWebhook: hookedUp,
  updateWebhook: async (desk, label) =>
    desk.patch(await hookedUp(desk, label), { description: 'Out of sight', clearance: 'restricted' }),
  removeWebhook: async (desk, label) => desk.remove(await hookedUp(desk, label)),
  rotateWebhookSecret: toWebhook('secret'),
  testWebhook: toWebhook('test'),
  disableWebhook: toWebhook('disable'),
  enableWebhook: async (desk, label) => {
    const path = await hookedUp(desk, label);
    await desk.post(`${path}/disable`);
    await desk.post(`${path}/enable`);
  },
  redeliverWebhookDelivery: async (desk, label) => {
    const path = await hookedUp(desk, label);
    const { id } = await desk.post(`${path}/test`);
    await desk.post(`${path}/deliveries/${id}/redeliver`);
  },
  createReport: reported,
  cancelReport: async (desk, label) => desk.post(`${await reported(desk, label)}/cancel`),
  retryReport: async (desk, label) => {
    const path = await reported(desk, label);
    await desk.post(`${path}/cancel`);
    await desk.post(`${path}/retry`);
  },
  removeReport: async (desk, label) => desk.remove(await reported(desk, label)),
  verifyReport: (desk, label) => desk.post('/v1/reports/verify', forgedReport(label)),
  createReportSchedule: scheduled,
  updateReportSchedule: async (desk, label) => desk.patch(await scheduled(desk, label), { paused: true }),
  removeReportSchedule: async (desk, label) => desk.remove(await scheduled(desk, label)),
  addProcess: (desk, label) => desk.process(label),
  importSources: (desk, label) =>
    desk.post(`${PROCESS}/sources/import`, {
      format: 'ris',
      content: `TY  - GEN\nTI  - Out of sight\nPB  - A desk\nUR  - https://hidden.example.org/${label}\nER  - \n`,
      label,
    }),
  importBundle: (desk, label) => desk.post('/v1/bundles', { bundle: anotherBundle(`from-${label}`, label) }),
  updateProcess: async (desk, label) => {
    const path = await desk.process(label);
    await desk.patch(path, { goal: { en: 'A goal' } });
    await desk.patch(path, { archived: true });
    await desk.patch(path, { archived: false, label: 'restricted' });
  },
  removeProcess: async (desk, label) => {
    const body = { slug: `gone-${label}`, title: { en: 'Hidden talks' }, label };
    await desk.remove(`/v1/processes/${(await desk.post('/v1/processes', body)).id}`);
  },
  storeSourceText: async (desk, label) => {
    const path = `${at('sources', await hide(desk, 'sources', label))}/text`;
    await desk.put(path, { text: 'What was said.' }, true);
    await desk.put(path, { text: 'What was said, and what was not.' });
  },
  appendAssertion: async (desk, label) => {
    await say(desk, claim(label));
    await say(
      desk,
      claim(label, { item: 'key:I11', account: 'party:AM', act: 'deny', implementation: null }),
    );
    const [item, successor] = [await hide(desk, 'items', label), await hide(desk, 'items', label)];
    const source = await hide(desk, 'sources', label);
    const sources = [{ source: source.id }, { source: 'key:S01' }];
    // What is said of a hidden item is hidden with it, whatever its own label.
    await say(desk, claim('public', { item: item.id, sources }));
    const { id } = await hide(desk, 'meetings', label);
    await say(desk, claim(label, { meeting: id, account: 'joint', act: 'agree', implementation: null }));
    // Lower each time: the desk sees the ones before.
    const implementation = label === 'restricted' ? 1 : 0;
    const back = { act: 'reverse', implementation, cause: { en: 'A flood.' }, actor: 'a river' };
    await say(desk, claim(label, { ...back, item: 'key:I03', effectiveOn: '2026-05-02' }));
    const on = { act: 'continue', continuedBy: successor.id, implementation: null };
    await say(desk, claim(label, { ...on, item: 'key:I12' }));
  },
  appendAssertions: (desk, label) =>
    desk.post(`${PROCESS}/assertions/batch`, {
      assertions: [claim(label), claim(label, { item: 'key:I05' })],
    }),
  correctAssertion: async (desk, label) => {
    const correct = (id: string) =>
      desk.post(`${PROCESS}/assertions/${id}/corrections`, {
        effectiveOn: '2026-04-01',
        sources: [{ source: 'key:S01' }],
        label,
      });
    // A hidden correction of what everybody sees, a correction of that, and of what is hidden itself.
    await correct((await correct(`key:${CORRECTED[label]}`)).id);
    await correct((await say(desk, claim(label, { item: 'key:I06' }))).id);
  },
  reconfirmGenerically: async (desk, label) => {
    await desk.post(`${PROCESS}/assertions/generic-reconfirmations`, sentence(label));
    const { id } = await hide(desk, 'meetings', label, { heldOn: '2026-05-03' });
    await desk.post(`${PROCESS}/assertions/generic-reconfirmations`, sentence(label, id));
  },
  proposeAssertions: propose,
  proposeGenericReconfirmation: (desk, label) =>
    desk.post(`${PROCESS}/proposals/generic-reconfirmations`, sentence(label)),
  acceptProposal: async (desk, label) =>
    desk.judge(`${PROCESS}/proposals/${(await propose(desk, label)).id}/accept`),
  sendBackProposal: async (desk, label) =>
    desk.judge(`${PROCESS}/proposals/${(await propose(desk, label)).id}/send-back`, {
      reason: { en: 'No.' },
    }),
  withdrawProposal: async (desk, label) =>
    desk.post(`${PROCESS}/proposals/${(await propose(desk, label)).id}/withdraw`),
};

/** Whether what an operation writes can be hidden from anybody. */
export const canHide = ({ id }: Operation): boolean => SEEN_BY_RIGHT[id] === undefined;

/** How an operation writes what is hidden. @throws where nobody has said */
export function hiddenWriting({ id, method, path }: Operation): Story {
  const [, act = '', thing = ''] = /^(add|update|remove)([A-Z]\w*)$/.exec(id) ?? [];
  const story = STORIES[id] ?? THINGS[thing]?.[act];
  if (story === undefined) throw new Error(`${method} ${path} has no story of how it writes what is hidden`);
  return story;
}
