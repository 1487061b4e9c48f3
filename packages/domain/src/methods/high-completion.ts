import type { Method } from './method.ts';
import { levelAt, once } from './method.ts';

/**
 * 100 · (items at 2 or 3) / N: the share of the agreed items with high completion.
 *
 * Source: Open Government Partnership, Independent Reporting Mechanism, which codes commitments as not
 * started, limited, substantial or completed and reports the share that is substantial or completed.
 */
export const highCompletion: Method = {
  id: 'high-completion@1',
  over: 'agreed',
  ceiling: 1,
  weight: once,
  value: (state, edge) => (levelAt(state, edge) >= 2 ? 1 : 0),
};
