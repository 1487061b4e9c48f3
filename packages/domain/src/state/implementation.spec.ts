import { describe, expect, it } from '@jest/globals';
import type { AssertionFact } from '../facts/assertion.ts';
import { itemStates } from '../views/states.ts';
import { askAt, ledgerOf, says } from '../worked-example/small-ledger.ts';

const desk1 = says('desk1', 'A', '2022-01', 'desk', 'observe', { implementation: 1 });
const desk2 = says('desk2', 'A', '2022-04', 'desk', 'observe', { implementation: 2 });
const observer2 = says('observer2', 'A', '2022-02', 'observer', 'observe', { implementation: 2 });
const observer3 = says('observer3', 'A', '2022-03', 'observer', 'observe', { implementation: 3 });
const joint1 = says('joint1', 'A', '2022-05', 'joint', 'observe', { implementation: 1 });
const joint3 = says('joint3', 'A', '2022-06-02', 'joint', 'observe', { implementation: 3 });
const claim0 = says('claim0', 'A', '2022-02-01', 'party:AM', 'observe', { implementation: 0 });
const desk3 = says('desk3', 'A', '2022-05-25', 'desk', 'observe', { implementation: 3 });
const back0 = says('back0', 'A', '2022-06', 'party:TR', 'reverse', { implementation: 0 });
const again1 = says('again1', 'A', '2022-07', 'observer', 'observe', { implementation: 1 });
const deskAgain0 = says('deskAgain0', 'A', '2022-08', 'desk', 'observe', { implementation: 0 });

describe('implementation by several accounts', () => {
  it.each<[string, AssertionFact[], number | null, number, number, boolean]>([
    ['nobody has seen anything', [says('a', 'A', '2022', 'joint', 'agree')], null, 0, 3, false],
    ['a later higher word overtakes: the world moved on', [observer2, joint3], 3, 3, 3, false],
    ['but not the desk: a claim waits until the desk accepts it', [desk1, observer3], 1, 1, 3, true],
    ['until then others that agree with the claim change nothing', [desk1, observer3, joint3], 1, 1, 3, true],
    ['the desk accepts it', [desk1, observer3, desk3], 3, 3, 3, false],
    ['the desk takes the place of claims that were higher', [observer3, desk2], 2, 2, 3, true],
    ['and of those that were lower, which it overtakes', [observer2, desk3], 3, 3, 3, false],
    [
      'without the desk the highest counts: less said later is a difference',
      [observer3, joint1],
      3,
      1,
      3,
      true,
    ],
    ['which is settled as it rises', [observer3, joint1, joint3], 3, 3, 3, false],
    [
      'a word that only a word not counted has overtaken still stands',
      [{ ...observer3, effectiveOn: '2022-01' }, claim0, joint1],
      3,
      0,
      3,
      true,
    ],
    ['two levels of one day differ', [desk2, { ...again1, effectiveOn: '2022-04' }], 2, 1, 2, true],
    ['the same level twice is no difference', [observer2, desk2], 2, 2, 2, false],
    [
      'a desk borne out by another still decides',
      [{ ...desk2, effectiveOn: '2022-01' }, observer2, joint1],
      2,
      1,
      2,
      true,
    ],
    ['a reversal ends all earlier words', [observer3, desk2, back0], 0, 0, 0, false],
    ['and the world may move on from there', [observer3, desk2, back0, again1], 1, 1, 1, false],
    ['the desk speaks anew for it to decide', [desk2, back0, again1, deskAgain0], 0, 0, 1, true],
  ])('%s', (_story, assertions, implementation, low, high, disputed) => {
    const [only] = itemStates(ledgerOf(assertions), askAt('2023'));
    expect(only?.state).toMatchObject({ implementation, low, high, disputed });
  });
});
