import type { Item } from '@parley/contracts';
import type { Localized } from '@parley/words';

/** What of an item tells its names. */
type Named = Pick<Item, 'id' | 'titleByParty'>;
type NamesBySide = Readonly<Record<string, Localized>>;

/** The sides that call some item by a name of their own, by key, in the order in which the record first has them. */
export const sidesWithNames = (items: readonly Named[]): string[] => [
  ...new Set(items.flatMap(({ titleByParty }) => Object.keys(titleByParty ?? {}))),
];

/** What a side calls the items that it has a name of its own for, by id. */
export const namesOf = (items: readonly Named[], side: string): ReadonlyMap<string, Localized> =>
  new Map(
    items.flatMap(({ id, titleByParty }) => {
      const own = titleByParty?.[side];
      return own === undefined ? [] : [[id, own] as const];
    }),
  );

/**
 * An answer of the API in the names of one side: items by what it calls them, wherever the answer names them, and the
 * places of meetings. Ids and keys stay, so links and figures do; a language that the side has no name in keeps its own.
 */
export function inNamesOf<T>(answer: T, side: string, names: ReadonlyMap<string, Localized>): T {
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    const thing = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, renamed(inner)]));
    const title = typeof thing.id === 'string' ? names.get(thing.id) : undefined;
    const place = (thing.placeByParty as NamesBySide | null | undefined)?.[side];
    return {
      ...thing,
      ...(title === undefined || !('title' in thing)
        ? {}
        : { title: { ...(thing.title as Localized), ...title } }),
      ...(place === undefined ? {} : { place: { ...(thing.place as Localized | null), ...place } }),
    };
  };
  return renamed(answer) as T;
}
