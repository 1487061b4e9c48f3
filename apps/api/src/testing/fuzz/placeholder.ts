import fc from 'fast-check';

/** What can be named, by the collection in which it lies. */
export type Kind =
  | 'processes'
  | 'parties'
  | 'representatives'
  | 'tracks'
  | 'meetings'
  | 'sources'
  | 'items'
  | 'milestones'
  | 'events'
  | 'assertions'
  | 'proposals'
  | 'organizations'
  | 'members'
  | 'invitations'
  | 'api-keys'
  | 'feeds'
  | 'webhooks'
  | 'deliveries'
  | 'reports'
  | 'report-schedules'
  | 'imports'
  | 'import-templates'
  | 'tokens'
  | 'emails'
  | 'cursors';

/** How it is named: by id, by key, or as a request refers to it. */
export type Naming = 'id' | 'key' | 'reference';

/**
 * A request is drawn before anybody knows what there will be when it is sent: what it names stands in it as
 * `⟦items 3 key⟧` until then, the fourth of the items, round and round.
 */
export const placeholder = (kind: Kind, naming: Naming): fc.Arbitrary<string> =>
  fc.nat({ max: 40 }).map((nth) => `⟦${kind} ${nth} ${naming}⟧`);

const PLACEHOLDER = /⟦([\w-]+) (\d+) (\w+)⟧/g;

export type Fill = (kind: Kind, nth: number, naming: Naming) => string;

export const filledIn = (text: string, fill: Fill): string =>
  text.replaceAll(PLACEHOLDER, (_, kind: string, nth: string, naming: string) =>
    fill(kind as Kind, Number(nth), naming as Naming),
  );

/** The same in every text and every name of a value. */
export function filledInto(value: unknown, fill: Fill): unknown {
  if (typeof value === 'string') return filledIn(value, fill);
  if (Array.isArray(value)) return value.map((inner) => filledInto(inner, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [filledIn(name, fill), filledInto(inner, fill)]),
  );
}
