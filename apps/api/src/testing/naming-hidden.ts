import type { Operation } from '@parley/contracts';
import { PROCESS } from './hidden-desk.ts';
import { claim, HIDDEN } from './hidden-things.ts';

/** What a request may name that its writer does not see: of each kind one, by id or by key. */
export type NamedKind = 'process' | 'proposals' | 'assertions' | keyof typeof HIDDEN;
export type Naming = (kind: NamedKind) => string;

export interface Request {
  path: string;
  body?: object | undefined;
}

const LISTS: readonly string[] = ['proposals', 'assertions', ...Object.keys(HIDDEN)];

const criteria = (criterion: object) => ({ ...HIDDEN.milestones, criteria: [criterion] });
const ofItem = (name: Naming) => [{ dependsOn: [name('items')] }, { sources: [name('sources')] }];
const ofMeeting = (name: Naming) => [
  { agenda: [{ title: { en: 'A point' }, item: name('items') }] },
  { sources: [{ source: name('sources'), role: 'report' }] },
];
const ofEvent = (name: Naming) => [{ items: [name('items')] }, { sources: [name('sources')] }];
const ofMilestone = (name: Naming) => [
  criteria({ item: name('items'), implementation: 3 }),
  criteria({ milestone: name('milestones') }),
];
const ofAssertion = (name: Naming) => [
  claim('public', { item: name('items') }),
  claim('public', { meeting: name('meetings') }),
  claim('public', { sources: [{ source: name('sources') }] }),
  claim('public', { act: 'continue', implementation: null, continuedBy: name('items') }),
  claim('public', { act: 'correct', corrects: name('assertions') }),
];
const sentence = {
  meeting: 'key:SR6',
  account: 'joint',
  act: 'reconfirm',
  sources: [{ source: 'key:S01' }],
};
const ofSentence = (name: Naming) => [
  { ...sentence, meeting: name('meetings') },
  { ...sentence, sources: [{ source: name('sources') }] },
  { ...sentence, except: [name('items')] },
];
const together = (name: Naming) => ofAssertion(name).map((one) => ({ assertions: [one] }));

/** Bodies that name each thing that they can. */
const BODIES: Record<string, (name: Naming) => object[]> = {
  addItem: (name) => ofItem(name).map((more) => ({ ...HIDDEN.items, ...more })),
  updateItem: ofItem,
  addMeeting: (name) => ofMeeting(name).map((more) => ({ ...HIDDEN.meetings, ...more })),
  updateMeeting: ofMeeting,
  addEvent: (name) => ofEvent(name).map((more) => ({ ...HIDDEN.events, ...more })),
  updateEvent: ofEvent,
  addMilestone: ofMilestone,
  updateMilestone: ofMilestone,
  appendAssertion: ofAssertion,
  appendAssertions: together,
  proposeAssertions: together,
  correctAssertion: (name) => [{ sources: [{ source: name('sources') }] }],
  reconfirmGenerically: ofSentence,
  proposeGenericReconfirmation: ofSentence,
};

/** Where the things lie that everybody sees, one of each kind. */
const SEEN: Record<string, string> = {
  items: 'I02',
  meetings: 'SR4',
  events: 'E01',
  milestones: 'M1',
  assertions: 'A20',
};

const exampleOf = ({ body }: Operation): object | undefined => {
  const example: unknown = body?.meta()?.['examples']?.[0];
  return typeof example === 'object' && example !== null ? example : undefined;
};

/** Every way in which a request can name what its writer does not see: in its address, and in its body. */
export function requestsNaming(operation: Operation, name: Naming): Request[] {
  const { id, path } = operation;
  if (!path.includes('{process}')) return [];
  const body = exampleOf(operation);
  const [, list = ''] = /\{process\}\/(\w+)\/\{id\}/.exec(path) ?? [];
  const elsewhere = path.replace('{process}', name('process'));
  const bodies = BODIES[id]?.(name) ?? [];
  return [
    { path: elsewhere.replace('{id}', 'key:X'), body },
    ...(LISTS.includes(list)
      ? [{ path: inRecord(path).replace('{id}', name(list as NamedKind)), body }]
      : []),
    ...bodies.map((each) => ({
      path: inRecord(path).replace('{id}', `key:${SEEN[list] ?? ''}`),
      body: each,
    })),
  ];
}

const inRecord = (path: string): string => path.replace('/v1/processes/{process}', PROCESS);
