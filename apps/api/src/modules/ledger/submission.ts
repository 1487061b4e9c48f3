import { type Fault, type Label, labels, type NewAssertion } from '@parley/contracts';
import type { Draft } from '../../platform/http/index.ts';
import type { FactRows } from './facts.repository.ts';

/** A thing that a reference names, where the writer can see one of that name. */
export interface Named {
  id: string;
  key: string;
}

/** Of each list the first thing of each name. A batch asks as often as it has entries, of lists as long. */
const indexes = new WeakMap<readonly Named[], { length: number; byName: Map<string, Named> }>();

export function named<T extends Named>(rows: readonly T[], reference: string): T | undefined {
  const name = reference.startsWith('key:') ? reference : reference.toLowerCase();
  return indexOf(rows).get(name) as T | undefined;
}

function indexOf(rows: readonly Named[]): ReadonlyMap<string, Named> {
  const index = indexes.get(rows) ?? { length: 0, byName: new Map<string, Named>() };
  if (index.length === rows.length) return index.byName;
  // What was added since: lists grow, and lose nothing.
  for (const row of rows.slice(index.length)) {
    for (const name of [`key:${row.key}`, row.id]) if (!index.byName.has(name)) index.byName.set(name, row);
  }
  index.length = rows.length;
  indexes.set(rows, index);
  return index.byName;
}

/** An assertion as far as it could be read; nothing of it is written before it is whole. */
export type DraftAssertion = Draft<NewAssertion>;

/** What a request comes to, once the ledger that it speaks of is known. */
export interface Composition {
  bodies: readonly DraftAssertion[];
  /** What speaks against the request itself; pointers lead into its body. */
  faults?: readonly Fault[];
}

/** An assertion as it is asked for, with the id and the key that it is to have. */
export interface Entry<Body = DraftAssertion> extends Named {
  body: Body;
}

/** What is asked to be written together, and all that it is held against: of the ledger, what the writer may see. */
export interface Submission<Body = DraftAssertion> {
  entries: readonly Entry<Body>[];
  rows: FactRows;
  sources: readonly (Named & { label: Label; isArchived: boolean; text: string | null })[];
  /** What is to be corrected and is in the ledger, by id: its label, and the ids of what it rests on. */
  corrected: ReadonlyMap<string, { label: Label; sources: readonly string[] }>;
  /** Keys that are there already, also out of the writer's sight: no two can be. */
  takenKeys: ReadonlySet<string>;
  labels: readonly Label[];
  recordedAt: Date;
}

/** What is not known keeps its reference, which no key looks like. */
export const keyNamed = (things: readonly Named[], reference: string): string =>
  named(things, reference)?.key ?? reference;

/** What admission has found to be there. */
export function idNamed(things: readonly Named[], reference: string): string {
  const thing = named(things, reference);
  if (thing === undefined) throw new Error(`"${reference}" was admitted and is not there`);
  return thing.id;
}

/** The same, where it may be one of those that come with it. */
export const idAmong = (entries: readonly Named[], rows: readonly Named[], reference: string): string =>
  named(entries, reference)?.id ?? idNamed(rows, reference);

/** The lowest clearance that sees something of what is written: an assertion is hidden with its item. */
export function labelOf({ entries, rows }: Submission<NewAssertion>): Label {
  let lowest = rankOf('restricted');
  for (const { body } of entries) {
    const rank = Math.max(rankOf(body.label), rankOf(named(rows.items, body.item)?.label ?? 'restricted'));
    lowest = Math.min(lowest, rank);
  }
  return labels[lowest] ?? 'restricted';
}

const rankOf = (label: Label): number => labels.indexOf(label);
