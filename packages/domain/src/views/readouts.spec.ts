import { describe, expect, it } from '@jest/globals';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { askAt, heldOn, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { alignReadouts } from './readouts.ts';

describe('the readouts of a meeting, side by side', () => {
  it('bear each other out where the text was joint', () => {
    const aligned = alignReadouts(turkiyeArmenia, onTheEnvoys(), 'SR4');
    expect(aligned.map(({ corroboration, item }) => [item, corroboration])).toEqual([
      ['I01', 'joint'],
      ['I02', 'joint'],
      ['I03', 'joint'],
    ]);
  });

  it('leave one side alone with its claim', () => {
    const [crossing] = alignReadouts(turkiyeArmenia, onTheEnvoys(), 'FM2').slice(1);
    expect(crossing).toMatchObject({ item: 'I05', corroboration: 'claimed' });
    expect(crossing?.words.map(({ account, agreement }) => [account, agreement])).toEqual([
      ['party:AM', 'agreed'],
    ]);
  });

  it('may agree or differ whatever was said before', () => {
    const words = { meeting: 'M' };
    const ledger = ledgerOf(
      [
        says('old', 'A', '2021', 'joint', 'agree'),
        says('a1', 'A', '2022-01-01', 'party:TR', 'agree', words),
        says('a2', 'A', '2022-01-01', 'party:AM', 'deny', words),
        says('b1', 'B', '2022-01-01', 'party:TR', 'propose', words),
        says('b2', 'B', '2022-01-01', 'party:AM', 'propose', words),
        says('c1', 'C', '2022-01-01', 'desk', 'observe', { ...words, implementation: 1 }),
      ],
      { meetings: [heldOn('M', '2022-01-01')] },
    );
    const aligned = alignReadouts(ledger, askAt('2023'), 'M');
    expect(aligned.map(({ corroboration }) => corroboration)).toEqual([
      'contradicted',
      'corroborated',
      'none',
    ]);
  });
});
