import { describe, expect, it } from '@jest/globals';
import type { ItemKind, MatrixCell } from '@parley/contracts';
import { markOf, signOf } from './cell-mark.ts';

const cell = (given: Partial<MatrixCell>): MatrixCell => ({
  agreement: 'agreed',
  corroboration: 'joint',
  legal: 'none',
  implementation: null,
  schedule: 'none',
  closed: false,
  movement: 'unchanged',
  assertions: [],
  ...given,
});

const cases: [string, Partial<MatrixCell>, ItemKind, string][] = [
  ['an agreed action shows its level', { implementation: 2 }, 'action', '2'],
  ['no evidence is not 0', {}, 'action', '?'],
  ['0 is 0', { implementation: 0 }, 'study', '0'],
  ['an agreed principle has no level', {}, 'principle', '✓'],
  [
    'one side’s word is told from an agreement',
    { agreement: 'proposed', corroboration: 'claimed' },
    'action',
    '◐',
  ],
  ['contradiction shows', { agreement: 'proposed', corroboration: 'contradicted' }, 'procedure', '≠'],
  ['carried on by another item', { closed: true, implementation: 2 }, 'study', '→'],
  ['withdrawn goes before closed', { agreement: 'withdrawn', closed: true }, 'action', '×'],
  ['not yet put forward', { agreement: null, corroboration: 'none' }, 'action', '·'],
  ['denied', { agreement: 'denied', corroboration: 'corroborated' }, 'action', '⊘'],
  ['proposed by all', { agreement: 'proposed', corroboration: 'joint' }, 'action', '○'],
];

describe('the mark of a cell', () => {
  it.each(cases)('%s', (_, given, kind, sign) => {
    expect(signOf(markOf(cell(given), kind))).toBe(sign);
  });
});
