import { auditTypes, type Operation, operations } from '@parley/contracts';
import { METHODS } from '@parley/domain';

/** What somebody asks about, so that what they ask leads somewhere. */
export interface Grounds {
  /** What they read at an address. */
  read(path: string): Promise<unknown>;
  process: { id: string; revision: number };
  /** Before anything was written that is hidden from them. */
  before: string;
  /** Somebody who writes what is hidden from them. */
  writer: string;
}

type Values = readonly (string | readonly string[])[];

const SLUG = 'turkiye-armenia';

/** What is asked wherever it can be: a day that stays the same, and all there is. */
const ALWAYS: Record<string, string> = { asOf: '2026-05-14', limit: '200', q: 'armenia' };

/** What reading itself leaves in the log. */
const LEFT_BY_READING = ['audit_log.exported', 'process.exported', 'report.downloaded'];
const told = auditTypes.filter((type) => !LEFT_BY_READING.includes(type));
// Fifty at most can be asked for at once.
const toldOf = Array.from({ length: Math.ceil(told.length / 40) }, (_, at) =>
  told.slice(at * 40, at * 40 + 40),
);

/** What else a parameter may be, by its name or by the operation’s and its name. Whoever adds a parameter says it here. */
const OTHERWISE: Record<string, (grounds: Grounds) => Values> = {
  asOf: () => ['2024-07-30', '2026'],
  knownAt: ({ before }) => [before],
  limit: () => ['2'],
  reading: () => ['joint', 'any', 'party:TR'],
  q: () => ['out of sigh', '"out of sight" -armenia', 'sighht', 'desk', 'another'],
  'getPortfolio.reading': () => ['joint', 'any'],
  method: () => Object.keys(METHODS),
  track: () => ['SR', ['SR', 'FM']],
  kind: () => ['action'],
  theme: () => ['border'],
  obligor: () => ['TR'],
  at: () => ['SR4', '2024-07-30'],
  from: () => ['SR3', '2022-05-03'],
  to: () => ['SR5', '2024-07-30'],
  by: () => ['legal', 'kind', 'obligor'],
  meeting: () => ['SR4'],
  format: () => ['json'],
  lang: () => ['tr', 'hy'],
  since: ({ process, before }) => ['0', String(process.revision), before],
  archived: () => ['true', 'any'],
  status: () => ['waiting', 'accepted'],
  author: ({ writer }) => [writer],
  type: () => [...toldOf, 'item.changed'],
  actor: ({ writer }) => [writer],
  subject: ({ process }) => [process.id],
  process: ({ process }) => [process.id],
  key: ({ process }) => [process.id],
  order: () => ['oldest'],
  'listAudit.from': ({ before }) => [before],
  'listAudit.to': ({ before }) => [before],
  'exportAudit.type': () => toldOf,
  // These would export what reading leaves in the log.
  'exportAudit.subject': () => [],
  'exportAudit.process': () => [],
  'listImportChanges.kind': () => ['new', 'bad'],
  'listReports.kind': () => ['progress'],
  'listReports.sort': () => ['-recorded'],
  state: () => ['queued', 'cancelled'],
  cron: () => ['30 6 1 * *'],
  timeZone: () => ['Asia/Yerevan'],
  'exportSources.format': () => ['bibtex', 'ris'],
  'search.kind': () => ['item', ['assertion', 'source']],
  'watchEvents.type': () => ['item.changed', ['party.created', 'assertion.appended']],
  'listApiKeys.status': () => ['active', 'revoked'],
  'listWebhookDeliveries.status': () => ['waiting', 'succeeded', 'given_up'],
  'listInvitations.status': () => ['open', 'revoked'],
  sort: () => ['-recorded', 'key', '-key'],
  'listProcesses.sort': () => ['-recorded', 'slug', '-slug'],
  'getPortfolio.sort': () => ['-recorded', 'slug', '-slug'],
  'listMilestones.sort': () => ['-recorded', 'key', '-plannedOn'],
  'listMeetings.sort': () => ['-recorded', 'key', '-heldOn'],
  'listSources.sort': () => ['-recorded', 'key', '-publishedOn'],
  'listItems.sort': () => ['-recorded', 'key', '-dueOn'],
  'listEvents.sort': () => ['-recorded', 'key', '-occurredOn'],
  'listAssertions.sort': () => ['-recorded', 'key', '-effectiveOn'],
  role: () => ['party'],
  party: () => ['TR'],
  level: () => ['technical'],
  language: () => ['en'],
  item: () => ['I02', ['I03', 'I08']],
  account: () => ['joint', ['desk', 'party:TR']],
  act: () => ['agree', ['propose', 'discuss']],
  'listMeetings.status': () => ['held'],
  'listSources.kind': () => ['communique'],
  'listEvents.type': () => ['aid'],
  head: () => [],
};

/** An export tells of itself: only what else there is can stay as it was. */
const NEVER_BARE: readonly string[] = ['exportAudit'];

/**
 * The addresses at which an operation is asked: at a few things where it is of one, as it is, and with each of its
 * parameters otherwise. @throws where nobody has said what a parameter may be
 */
export async function addressesOf(operation: Operation, grounds: Grounds): Promise<string[]> {
  const names = Object.keys(operation.query?.shape ?? {});
  const always = Object.entries(ALWAYS).filter(([name]) => names.includes(name));
  const withAll = (more: [string, string][]) => {
    const kept = always.filter(([name]) => more.every(([other]) => other !== name));
    const query = new URLSearchParams([...kept, ...more]).toString();
    return query === '' ? '' : `?${query}`;
  };
  const otherwise = names
    .filter((name) => name !== 'cursor')
    .flatMap((name) => valuesOf(operation, name, grounds).map((value) => withAll(pairsOf(name, value))));
  const queries = [...(NEVER_BARE.includes(operation.id) ? [] : [withAll([])]), ...otherwise];
  const [path = '', ...more] = await pathsOf(operation.path, grounds);
  return [
    ...queries.map((query) => path + query),
    ...more.map((other) => other + withAll([])),
    ...(names.includes('cursor') ? await secondPage(path, withAll, grounds) : []),
  ];
}

function valuesOf({ id, method, path }: Operation, name: string, grounds: Grounds): Values {
  const values = OTHERWISE[`${id}.${name}`] ?? OTHERWISE[name];
  if (values === undefined) throw new Error(`${method} ${path}: nobody has said what ?${name} may be`);
  return values(grounds);
}

const pairsOf = (name: string, value: string | readonly string[]): [string, string][] =>
  [value].flat().map((one) => [name, one]);

interface Page {
  data?: { id: string; key?: string }[];
  page?: { nextCursor: string | null };
}

async function secondPage(
  path: string,
  withAll: (more: [string, string][]) => string,
  { read }: Grounds,
): Promise<string[]> {
  const { page } = (await read(path + withAll([['limit', '2']]))) as Page;
  const cursor = page?.nextCursor;
  return cursor === undefined || cursor === null
    ? []
    : [
        path +
          withAll([
            ['limit', '2'],
            ['cursor', cursor],
          ]),
      ];
}

/** Its path with what is there: the first by id, and the second and the last by key. Of what lies in things, each in those. */
async function pathsOf(template: string, grounds: Grounds, asked = template): Promise<string[]> {
  const path = template.replace('{process}', SLUG).replace('{publication}', SLUG);
  const [, list = '', parameter, rest = ''] = /^(.*?)\/\{(\w+)\}(.*)$/.exec(path) ?? [];
  if (parameter === undefined) return [path];
  const isList = operations.some(
    ({ method, path: other }) => method === 'GET' && leadsTo(other.replace('{process}', SLUG), list),
  );
  if (!isList) throw new Error(`GET ${asked}: nobody has said what stands for {${parameter}}`);
  const { data = [] } = (await grounds.read(`${list}?limit=200`)) as Page;
  const [first, second, last] = [data.at(0), data.at(1), data.at(-1)];
  const named = [second, last].flatMap((thing) => (thing?.key === undefined ? [] : [`key:${thing.key}`]));
  const names = new Set([...(first === undefined ? [] : [first.id]), ...named]);
  const paths = [...names].map((name) => pathsOf(`${list}/${name}${rest}`, grounds, asked));
  return (await Promise.all(paths)).flat();
}

const leadsTo = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
