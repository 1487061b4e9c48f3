import type { ItemState } from '../state/item-state.ts';
import { isAgreed } from '../state/item-state.ts';
import type { Edge, Method } from './method.ts';
import { once } from './method.ts';

/**
 * 100 · (agreed items) / (items ever put forward): how much of what was laid on the table became a promise.
 * Parley's own. It counts every kind and closed items too, so that it can be read off `counts.agreement`:
 * nobody makes the figure better by withdrawing what was refused.
 *
 * Its interval is that of the accounts: the low edge leaves out what a side contests, the high edge takes in
 * what any account calls agreed while the sides contradict each other or one of them is silent.
 */
export const agreement: Method = {
  id: 'agreement@1',
  over: 'put_forward',
  ceiling: 1,
  weight: once,
  value: (state, edge) => (countsAsAgreed(state, edge) ? 1 : 0),
};

function countsAsAgreed(state: ItemState, edge: Edge): boolean {
  if (edge === 'low') return isAgreed(state) && state.corroboration !== 'contradicted';
  return isAgreed(state) || (edge === 'high' && state.claimedAgreed);
}
