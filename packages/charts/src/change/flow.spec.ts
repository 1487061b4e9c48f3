import { describe, expect, it } from '@jest/globals';
import type { MovementBetween } from '@parley/contracts';
import { flowsOf } from './flow.ts';

type Move = MovementBetween['items'][number];
type State = Move['after'];

const state = (changes: Partial<State>): State => ({
  agreement: 'agreed',
  corroboration: 'joint',
  legal: 'none',
  implementation: 0,
  low: 0,
  high: 0,
  disputed: false,
  schedule: 'none',
  closedOn: null,
  continuedBy: null,
  ...changes,
});
const move = (key: string, before: State | null, after: State): Move => ({
  item: { id: key, key, title: { en: key } },
  class: 'unchanged',
  before,
  after,
  assertions: [],
});

describe('the flow of items', () => {
  it('gathers what went the same way, the best first', () => {
    const flows = flowsOf(
      [
        move('I01', state({ implementation: null }), state({ implementation: null })),
        move('I02', null, state({})),
        move('I03', null, state({})),
        move('I04', state({}), state({ implementation: 3 })),
        move('I05', null, state({ agreement: 'proposed', corroboration: 'claimed' })),
        move('I07', state({}), state({ closedOn: '2025-09-12', continuedBy: 'I08' })),
      ],
      (item) => (item === 'I01' ? 'principle' : 'action'),
    );
    expect(flows).toEqual([
      { from: '0', to: '3', items: ['I04'] },
      { from: '0', to: 'gone', items: ['I07'] },
      { from: 'unscored', to: 'unscored', items: ['I01'] },
      { from: 'absent', to: '0', items: ['I02', 'I03'] },
      { from: 'absent', to: 'open', items: ['I05'] },
    ]);
  });
});
