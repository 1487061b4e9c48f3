import type { ItemKind, MovementBetween } from '@parley/contracts';
import { type Level, levelIn, levels, type Mark, markOf } from '../findings/index.ts';

/** Where an item stands, as the flow counts it: at a level, or why at none. From the best down. */
export const standings = [...levels.toReversed(), 'unscored', 'open', 'gone', 'absent'] as const;
export type Standing = (typeof standings)[number];

type Move = MovementBetween['items'][number];

/** Items that went the same way. */
export interface Flow {
  from: Standing;
  to: Standing;
  items: string[];
}

/** The mark of a state, as the matrix has it; null before anyone put the item forward. */
export function markOfState(state: Move['before'], kind: ItemKind): Mark {
  if (state === null) return 'absent';
  return markOf({ ...state, closed: state.closedOn !== null }, kind);
}

export function standingOf(mark: Mark): Standing {
  const level: Level | null = levelIn(mark);
  if (level !== null) return level;
  if (mark === 'agreed') return 'unscored';
  if (mark === 'withdrawn' || mark === 'closed') return 'gone';
  return mark === 'absent' ? 'absent' : 'open';
}

/** All items that were put forward by the later point, by the way they went, in the order of the standings. */
export function flowsOf(moves: readonly Move[], kindOf: (item: string) => ItemKind): Flow[] {
  const flows = new Map<string, Flow>();
  for (const { item, before, after } of moves) {
    const kind = kindOf(item.key);
    const from = standingOf(markOfState(before, kind));
    const to = standingOf(markOfState(after, kind));
    const flow = flows.get(`${from} ${to}`) ?? { from, to, items: [] };
    flow.items.push(item.key);
    flows.set(`${from} ${to}`, flow);
  }
  const place = (standing: Standing) => standings.indexOf(standing);
  return [...flows.values()].sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
}

/** A flow with finished words: "2 items: Not started → Full", and the items by title. */
export interface ShownFlow {
  from: Standing;
  to: Standing;
  items: readonly string[];
  text: string;
  titles: readonly string[];
}
