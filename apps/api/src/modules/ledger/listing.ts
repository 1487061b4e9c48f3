import type { AccountKind, Act, Assertion, Prisma } from '@parley/database';
import type { Client } from '../../platform/database/index.ts';
import { type Order, orderOf, type Place, placeOf } from '../../platform/http/index.ts';
import { idsOf, type ListQuery, type Viewpoint, wantedIn } from '../processes/index.ts';

type Where = Prisma.AssertionWhereInput;

/** The part of a query that narrows and orders the ledger, and makes a page of it. */
export async function listing(view: Viewpoint, query: ListQuery, client: Client) {
  const order = orderOf(query.sort);
  const direction = order.isDown ? ('desc' as const) : ('asc' as const);
  const place = placeOf(query.cursor, query.sort);
  return {
    where: [...(await narrowed(view, query, client)), ...(place === null ? [] : [further(order, place)])],
    orderBy: [
      ...(order.field === 'key' ? [{ key: direction }] : []),
      ...(order.field === 'effectiveOn' ? [{ effectiveDate: direction }] : []),
      { id: direction },
    ],
    take: query.limit + 1,
  };
}

/** What a list is ordered by, as its cursor has it. */
export function listedBy(
  { key, effectiveDate }: Pick<Assertion, 'key' | 'effectiveDate'>,
  { sort }: ListQuery,
): string {
  const { field } = orderOf(sort);
  if (field === 'key') return key;
  return field === 'effectiveOn' ? (effectiveDate?.toISOString().slice(0, 10) ?? '') : '';
}

function further({ field, isDown }: Order, { id, orderedBy }: Place): Where {
  const beyond = <T>(value: T) => (isDown ? { lt: value } : { gt: value });
  if (field === 'key') return { OR: [{ key: beyond(orderedBy) }, { key: orderedBy, id: beyond(id) }] };
  if (field !== 'effectiveOn') return { id: beyond(id) };
  const effectiveDate = new Date(orderedBy);
  return { OR: [{ effectiveDate: beyond(effectiveDate) }, { effectiveDate, id: beyond(id) }] };
}

async function narrowed(view: Viewpoint, query: ListQuery, client: Client): Promise<Where[]> {
  const [items, meetings] = [wantedIn(query, 'item'), wantedIn(query, 'meeting')];
  const [accounts, acts] = [wantedIn(query, 'account'), wantedIn(query, 'act')];
  const conditions: Where[] = [];
  if (items.length > 0) conditions.push({ itemId: { in: await idsOf(view, 'item', items, client) } });
  if (meetings.length > 0) {
    conditions.push({ meetingId: { in: await idsOf(view, 'meeting', meetings, client) } });
  }
  if (accounts.length > 0) conditions.push({ OR: accounts.map(byAccount) });
  if (acts.length > 0) conditions.push({ act: { in: acts as Act[] } });
  return conditions;
}

/** `joint`, or the account of a party. */
function byAccount(account: string): Where {
  const [kind, party] = account.split(':', 2);
  return party === undefined
    ? { accountKind: kind as AccountKind }
    : { accountKind: 'party', accountParty: { key: party } };
}
