import type { Method } from './method.ts';
import { levelAt, once } from './method.ts';

/** 100 · (items at 3) / N: the share of the agreed items that are fully carried out. Parley's own. */
export const fullShare: Method = {
  id: 'full-share@1',
  over: 'agreed',
  ceiling: 1,
  weight: once,
  value: (state, edge) => (levelAt(state, edge) === 3 ? 1 : 0),
};
