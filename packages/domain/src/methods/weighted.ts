import type { Method } from './method.ts';
import { levelAt } from './method.ts';

/**
 * 100 · Σ(w · s) / (3 · Σw): as `pam@1`, each item counting as often as its weight says. Parley's own; the
 * weights are the desk's and are part of the record, so that nobody can lean on them unseen.
 */
export const weighted: Method = {
  id: 'weighted@1',
  over: 'agreed',
  ceiling: 3,
  weight: (item) => item.weight,
  value: levelAt,
};
