import type { PortfolioEntry, Process } from '@parley/contracts';
import { plain, timeOf } from '@parley/words';
import type { SearchParams } from '../../../features/lens/lens.ts';

export const orders = ['last', 'name', 'score', 'stalls'] as const;
export type Order = (typeof orders)[number];
export const standings = ['prospective', 'ongoing', 'suspended', 'concluded', 'annulled'] as const;

/** Which processes are listed, and in what order. It stands in the address. */
export interface Arrangement {
  name: string;
  status: Process['status'] | null;
  order: Order;
}

export function arrangementOf(search: SearchParams): Arrangement {
  const [name, status, order] = [search.name, search.status, search.sort].map((value) => [value].flat()[0]);
  return {
    name: name?.trim() ?? '',
    status: standings.find((each) => each === status) ?? null,
    order: orders.find((each) => each === order) ?? 'last',
  };
}

/** Whether anything is left out. */
export const isNarrowed = ({ name, status }: Arrangement): boolean => name !== '' || status !== null;

/** A process with where it stands. */
export interface Listed {
  process: Process;
  entry: PortfolioEntry;
}

/**
 * What is listed, the first first: the latest met, the highest score, the most that stands still; what has no figure comes
 * last, and names decide where figures are alike.
 *
 * @param stalls how many there are, by address of the process; needed only where they are the order
 */
export function arranged<T extends Listed>(
  all: readonly T[],
  { name, status, order }: Arrangement,
  stalls: ReadonlyMap<string, number>,
  locale: string,
): T[] {
  const nameOf = ({ process }: Listed) => plain(process.title, locale);
  const weight = ({ process, entry }: Listed): number => {
    if (order === 'name') return 0;
    if (order === 'score') return entry.score ?? -1;
    if (order === 'stalls') return stalls.get(process.slug) ?? 0;
    return entry.lastHeld === null ? -Infinity : timeOf(entry.lastHeld.heldOn);
  };
  const wanted = name.toLocaleLowerCase(locale);
  // Searched in every language: who types a name need not know in which it is shown.
  const bears = ({ process }: Listed) =>
    Object.values(process.title).some((title) => title.toLocaleLowerCase(locale).includes(wanted));
  return all
    .filter((listed) => (status === null || listed.process.status === status) && bears(listed))
    .sort((a, b) => compare(weight(b), weight(a)) || nameOf(a).localeCompare(nameOf(b), locale));
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
