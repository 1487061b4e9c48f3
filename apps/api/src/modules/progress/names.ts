import type { ItemRef, MeetingOfPoint, Ref } from '@parley/contracts';
import { localized } from '../../platform/database/index.ts';
import type { FactRows } from '../ledger/index.ts';
import { meetingsOfPoints } from './progress.mapper.ts';

/** What an answer calls things that the domain names by key alone. */
export interface Names {
  item(key: string): ItemRef;
  meeting(key: string): MeetingOfPoint;
  track(key: string): Ref;
  assertion(key: string): Ref;
}

export const namesOf = (rows: FactRows): Names => ({
  item: byKey(rows.items.map(({ id, key, title }) => ({ id, key, title: localized(title) }))),
  meeting: byKey(meetingsOfPoints(rows)),
  track: byKey(rows.tracks.map(({ id, key }) => ({ id, key }))),
  assertion: byKey(rows.assertions.map(({ id, key }) => ({ id, key }))),
});

function byKey<T extends { key: string }>(things: readonly T[]): (key: string) => T {
  const found = new Map(things.map((thing) => [thing.key, thing]));
  return (key) => {
    const thing = found.get(key);
    // The domain was given these very rows.
    if (thing === undefined) throw new Error(`the domain named "${key}", which it was not given`);
    return thing;
  };
}
