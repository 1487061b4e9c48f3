import { describe, expect, it } from '@jest/globals';
import type { AssertionFact } from '../facts/assertion.ts';
import type { Reading } from '../facts/reading.ts';
import { itemStates } from '../views/states.ts';
import { askAt, ledgerOf, says } from '../worked-example/small-ledger.ts';

const TR = says('TR', 'A', '2022-01-01', 'party:TR', 'agree', { agreement: 'agreed' });
const AM = says('AM', 'A', '2022-01-02', 'party:AM', 'agree', { agreement: 'agreed' });
const no = says('no', 'A', '2022-01-03', 'party:AM', 'deny', { agreement: 'denied' });
const both = says('both', 'A', '2022-01-04', 'joint', 'agree', { agreement: 'agreed' });
const desk = says('desk', 'A', '2022-01-05', 'desk', 'observe', { agreement: 'proposed' });
const RU = says('RU', 'A', '2022-01-06', 'party:RU', 'announce', { agreement: 'agreed' });
const silent = says('silent', 'A', '2022-01-07', 'party:AM', 'announce', { agreement: 'none' });

describe('agreement, by whose account', () => {
  it.each<[string, AssertionFact[], string, string, string, string, string]>([
    ['one side claims', [TR], 'claimed', 'none', 'none', 'agreed', 'none'],
    ['both say the same', [TR, AM], 'corroborated', 'agreed', 'agreed', 'agreed', 'agreed'],
    ['one denies', [TR, no], 'contradicted', 'none', 'none', 'agreed', 'denied'],
    ['a joint text settles it', [TR, no, both], 'joint', 'agreed', 'agreed', 'agreed', 'agreed'],
    ['the desk has its own mind', [both, desk], 'joint', 'proposed', 'agreed', 'agreed', 'agreed'],
    ['a third party is no side', [RU], 'none', 'none', 'none', 'agreed', 'none'],
    ['a word is taken back', [both, silent], 'claimed', 'none', 'none', 'agreed', 'none'],
  ])('%s', (_story, assertions, corroboration, resolved, joint, any, party) => {
    expect(read(assertions, 'resolved')).toEqual([corroboration, resolved]);
    expect(read(assertions, 'joint')).toEqual([corroboration, joint]);
    expect(read(assertions, 'any')).toEqual([corroboration, any]);
    expect(read(assertions, 'party:AM')).toEqual([corroboration, party]);
  });

  it('takes the furthest word under `any` where nobody calls it agreed', () => {
    const proposed = says('p', 'A', '2022-01-01', 'party:TR', 'propose');
    expect(read([proposed, no], 'any')).toEqual(['contradicted', 'proposed']);
  });

  it('does not put a joint text into the mouth of a third party', () => {
    expect(read([both], 'party:RU')).toEqual(['joint', 'none']);
    expect(read([both, RU], 'party:RU')).toEqual(['joint', 'agreed']);
  });

  it('lets a joint text speak for itself while the process has no sides yet', () => {
    const [only] = itemStates(ledgerOf([both], { parties: [] }), askAt('2023'));
    expect(only?.state).toMatchObject({ agreement: 'agreed', corroboration: 'joint' });
  });
});

function read(assertions: readonly AssertionFact[], reading: Reading): (string | undefined)[] {
  const [only] = itemStates(ledgerOf(assertions), askAt('2023', { reading }));
  return [only?.state.corroboration, only?.state.agreement];
}
