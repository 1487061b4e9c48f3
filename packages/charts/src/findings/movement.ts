import type { Movement, MovementClass } from '@parley/contracts';

/** Classes of movement in the order in which they are told: what changed first, what did not last. */
export const movementOrder = [
  'new',
  'advanced',
  'reversed',
  'slipped',
  'dropped',
  'carriedOn',
  'tabled',
  'reconfirmed',
  'unchanged',
] as const satisfies readonly MovementClass[];

/** A sign for each class, so that no class is told by colour alone. */
export const movementSign: Record<MovementClass, string> = {
  new: '+',
  advanced: '↑',
  reversed: '↓',
  slipped: '!',
  dropped: '×',
  carriedOn: '→',
  tabled: '○',
  reconfirmed: '=',
  unchanged: '·',
};

/** Classes that are news; the others restate or stand still. */
export const isNews = (kind: MovementClass): boolean => kind !== 'unchanged' && kind !== 'reconfirmed';

/** The classes that have items, in order. */
export const classesOf = (movement: Movement): { kind: MovementClass; items: readonly string[] }[] =>
  movementOrder.map((kind) => ({ kind, items: movement[kind] })).filter(({ items }) => items.length > 0);
