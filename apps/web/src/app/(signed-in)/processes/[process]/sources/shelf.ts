import type { Assertion, Event, Item, Meeting, Source } from '@parley/contracts';
import type { SearchParams } from '../../../../../features/lens/lens.ts';

/** What one looks for in the library. It stands in the address, so that a link shows the same. */
export interface Shelf {
  publisher: string;
  tier: string;
  language: string;
  /** `form` in the address: `kind` there is of items. */
  form: string;
}

const names = ['publisher', 'tier', 'language', 'form'] as const;
export type ShelfName = (typeof names)[number];

export function shelfOf(search: SearchParams): Shelf {
  const text = (name: string) => [search[name] ?? ''].flat()[0] ?? '';
  return {
    publisher: text('publisher'),
    tier: text('tier'),
    language: text('language'),
    form: text('form'),
  };
}

const traitOf: Record<ShelfName, (source: Source) => string> = {
  publisher: ({ publisher }) => publisher,
  tier: ({ tier }) => tier,
  language: ({ language }) => language,
  form: ({ kind }) => kind,
};

/** The sources on a shelf, the newest first; those without a date come last. */
export function onShelf(sources: readonly Source[], shelf: Shelf): Source[] {
  return sources
    .filter((source) => names.every((name) => shelf[name] === '' || traitOf[name](source) === shelf[name]))
    .sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || a.key.localeCompare(b.key));
}

/** How many of the sources there are of each value that can be chosen, the rest of the choice being as it is. */
export function choicesFor(sources: readonly Source[], shelf: Shelf, name: ShelfName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const source of onShelf(sources, { ...shelf, [name]: '' })) {
    const value = traitOf[name](source);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** What rests on a source. */
export interface Resting {
  assertions: Assertion[];
  items: Item[];
  meetings: Meeting[];
  events: Event[];
}

interface Library {
  assertions: readonly Assertion[];
  items: readonly Item[];
  meetings: readonly Meeting[];
  events: readonly Event[];
}

export function restingOn(source: string, { assertions, items, meetings, events }: Library): Resting {
  const said = assertions.filter((each) => each.sources.some(({ source: { key } }) => key === source));
  const touched = new Set(said.map(({ item }) => item.key));
  return {
    assertions: said,
    items: items.filter((item) => touched.has(item.key) || item.sources.some(({ key }) => key === source)),
    meetings: meetings.filter((meeting) => meeting.sources.some((each) => each.source.key === source)),
    events: events.filter((event) => event.sources.some(({ key }) => key === source)),
  };
}

/** Whether anything at all rests on it. */
export const carries = (resting: Resting): boolean =>
  Object.values(resting).some((list: readonly unknown[]) => list.length > 0);
