import type { Described } from './described.ts';
import type { Kind } from './placeholder.ts';
import type { Answer, Wire } from './wire.ts';
import type { World } from './world.ts';

const KINDS: readonly string[] = [
  'parties',
  'representatives',
  'tracks',
  'meetings',
  'sources',
  'items',
  'milestones',
  'events',
  'assertions',
  'proposals',
  'processes',
  'invitations',
  'api-keys',
  'feeds',
  'webhooks',
  'deliveries',
  'reports',
  'report-schedules',
  'imports',
  'import-templates',
];

/** What an answer tells of that the next request can name. */
export function learn({ operation }: Described, wire: Wire, answer: Answer, world: World): void {
  if (answer.status < 200 || answer.status >= 300) return;
  const path = wire.path.split('?', 1)[0] ?? '';
  const kind = path.split('/').findLast((step) => KINDS.includes(step)) as Kind | undefined;
  if (wire.method === 'DELETE') {
    if (kind !== undefined) world.remove(kind, path.split('/').at(-1) ?? '');
    return;
  }
  if (operation.success.body === undefined) return;
  const told = JSON.parse(answer.text) as Told;
  if (typeof told.page?.nextCursor === 'string') add(world, 'cursors', told.page.nextCursor);
  if (typeof told.link === 'string') add(world, 'tokens', tokenIn(told.link));
  if (typeof told.addresses?.calendar === 'string')
    add(world, 'tokens', tokenOfFeed(told.addresses.calendar));
  if (operation.success.status !== 201 || kind === undefined || isElsewhere(path, world)) return;
  for (const { id, key, label } of told.data ?? [told]) {
    const isHidden = label === 'internal' || label === 'restricted';
    if (typeof id === 'string') world.add(kind, { id, key: key ?? id, isHidden });
  }
}

/** What whoever is invited shows: it stands behind the `#`, so that no server is sent it. */
export const tokenIn = (link: string): string => link.split('#')[1] ?? '';

/** What a program shows that reads a feed: it stands before the file. */
export const tokenOfFeed = (address: string): string => address.split('/').at(-2) ?? '';

const add = (world: World, kind: Kind, id: string): void => world.add(kind, { id, key: id });

/** In another process than the one that the story is about. */
function isElsewhere(path: string, world: World): boolean {
  const process = /\/processes\/([^/]+)\//.exec(path)?.[1];
  return process !== undefined && process !== world.fillIn('⟦processes 1 id⟧');
}

interface Told {
  id?: string;
  key?: string;
  label?: string;
  link?: string;
  addresses?: { calendar: string | null };
  data?: { id?: string; key?: string; label?: string }[];
  page?: { nextCursor: string | null };
}
