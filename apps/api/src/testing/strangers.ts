import type { Operation } from '@parley/contracts';
import { anotherBundle } from './another-bundle.ts';
import { forgedReport } from './forged-report.ts';
import { neededQuery } from './needed-query.ts';
import type { RunningService } from './running-service.ts';

/** What one organization has that another may know nothing of. */
export interface Ours {
  /** By the name of a path's parameter: what stands for it in addresses of ours. */
  addresses: Record<string, readonly string[]>;
  /** The lists under a process, each with the id and the key of one thing in it. */
  things: ReadonlyMap<string, readonly string[]>;
  emails: readonly string[];
  /** The token of an invitation that is open. */
  token: string;
  /** Ids that stand in no answer to anybody else. */
  marks: readonly string[];
}

/** What a stranger asks for, and how it is to be answered. */
export interface Asked {
  path: string;
  body?: object | undefined;
  /** Besides that, nothing of ours stands in it. */
  status: number;
}

type Story = (ours: Ours, nth: number) => Omit<Asked, 'path'>;

const AN_IMPORT = { name: 'theirs.csv', content: Buffer.from('Item,Level\nI02,2\n').toString('base64') };
const A_TEMPLATE = {
  name: 'Theirs',
  mapping: { sheets: ['Table'], shape: 'long', columns: [{ header: 'Item', field: 'item' }] },
};

const A_SCHEDULE = { process: 'turkiye-armenia', name: 'Theirs', kind: 'progress', cron: '0 8 * * 1' };

/** Operations that name nothing by its address. Whoever adds one says here what a stranger would try with it. */
const STORIES: Record<string, Story | 'public'> = {
  // They know of no organization: of a mailbox, of a letter's token.
  getOutbox: 'public',
  getSignInMethods: 'public',
  findPublication: 'public',
  previewInvitation: 'public',
  acceptInvitation: ({ token }) => ({ body: { token }, status: 403 }),
  createOrganization: () => ({ body: { name: 'Ours too', slug: 'ours-too' }, status: 403 }),
  transferOrganization: ({ addresses }) => ({ body: { member: addresses['member']?.[0] }, status: 422 }),
  updateOrganization: () => ({ body: { name: 'Another name' }, status: 200 }),
  // Somebody may be asked in who is a member elsewhere, and nobody is told that they are.
  createInvitation: ({ emails }, nth) => ({ body: { email: emails[nth], role: 'viewer' }, status: 201 }),
  createApiKey: () => ({ body: { name: 'Theirs', scopes: ['processes:read'] }, status: 201 }),
  createFeed: () => ({ body: { name: 'Theirs', process: 'turkiye-armenia' }, status: 422 }),
  createReport: () => ({ body: { process: 'turkiye-armenia', kind: 'progress' }, status: 422 }),
  previewReport: () => ({ body: { process: 'turkiye-armenia', kind: 'progress' }, status: 422 }),
  createReportSchedule: () => ({ body: A_SCHEDULE, status: 422 }),
  verifyReport: () => ({ body: forgedReport('public'), status: 404 }),
  createWebhook: () => ({ body: { url: 'https://hooks.example.org/theirs' }, status: 201 }),
  createImport: () => ({ body: { ...AN_IMPORT, process: 'turkiye-armenia' }, status: 422 }),
  createImportTemplate: () => ({ body: A_TEMPLATE, status: 201 }),
  markNotificationsSeen: () => ({ body: { upTo: '2026-05-15T00:00:00Z' }, status: 200 }),
  importBundle: (_, nth) => ({ body: { bundle: anotherBundle(`brought-${nth}`) }, status: 201 }),
  addProcess: (_, nth) => ({ body: { slug: `theirs-${nth}`, title: { en: 'Theirs' } }, status: 201 }),
};

/**
 * All that a stranger may try with an operation, once for each address of ours. There are none for what is public.
 *
 * @param nth which of the strangers it is, where they would get in each other's way
 * @throws where nobody has said what that would be
 */
export function askedOfStrangers(operation: Operation, ours: Ours, nth: number): Asked[] {
  const { id, method, path } = operation;
  const story = STORIES[id];
  if (story === 'public') return [];
  if (story !== undefined) return [{ path, ...story(ours, nth) }];
  if (path.includes('{')) {
    return addressesOf(path, ours).map((each) => ({ path: each, body: exampleOf(operation), status: 404 }));
  }
  if (method !== 'GET')
    throw new Error(`${method} ${path} has no story of what a stranger would try with it`);
  return [{ path: `${path}?${neededQuery(operation)}`, status: 200 }];
}

/** Every parameter filled in with each of our own. */
function addressesOf(path: string, ours: Ours): string[] {
  const [list, rest] = path.split('/{id}');
  const filled = (rest === undefined ? [path] : thingsOf(list ?? '', rest, ours)).flatMap((each) =>
    (/\{(\w+)\}/.exec(each)?.slice(1) ?? []).reduce<string[]>(
      (paths, name) => {
        const own = ours.addresses[name];
        if (own === undefined) throw new Error(`${path}: nobody has said what stands for {${name}}`);
        return own.flatMap((address) => paths.map((one) => one.replace(`{${name}}`, address)));
      },
      [each],
    ),
  );
  return filled.flatMap((each) => (each.includes('{') ? addressesOf(each, ours) : [each]));
}

function thingsOf(list: string, rest: string, ours: Ours): string[] {
  const things = ours.things.get(list);
  if (things === undefined) throw new Error(`${list}: nobody has said what lies in it`);
  return things.map((thing) => `${list}/${thing}${rest}`);
}

/** What the document gives as an example: it fits the schema, so that only what is addressed can be refused. */
const exampleOf = ({ body }: Operation): object | undefined => {
  const example: unknown = body?.meta()?.['examples']?.[0];
  return typeof example === 'object' && example !== null ? example : undefined;
};

type Agent = ReturnType<RunningService['with']>;

/** Asks as somebody. @returns what is wrong with the answers; nothing where all is well */
export async function leaksTo(
  agent: Agent,
  { method }: Operation,
  asked: readonly Asked[],
  ours: Ours,
): Promise<string[]> {
  const leaks: string[] = [];
  for (const { path, body, status } of asked) {
    const ask = agent[method.toLowerCase() as 'get'](path).set('if-match', '*');
    const answer = await (body === undefined ? ask : ask.send(body));
    if (answer.status !== status) leaks.push(`${method} ${path}: ${answer.status} instead of ${status}`);
    // A problem names the address that was asked for.
    const said = answer.text.replace(/"instance":"[^"]*"/, '');
    leaks.push(
      ...ours.marks.filter((mark) => said.includes(mark)).map((mark) => `${method} ${path}: tells ${mark}`),
    );
  }
  return leaks;
}
