import { describe, expect, it } from '@jest/globals';
import { askAt, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { itemHistory } from '../views/history.ts';
import { itemStates } from '../views/states.ts';
import type { ShownState } from '../views/shown-state.ts';

const MARCH = '2024-03-01T00:00:00.000Z';
const MAY = '2024-05-01T00:00:00.000Z';
const wrong = says('wrong', 'A', '2022-01-01', 'desk', 'observe', { agreement: 'agreed', implementation: 3 });
const right = says('right', 'A', '2022-06-01', 'desk', 'correct', {
  agreement: 'agreed',
  implementation: 1,
  corrects: 'wrong',
  recordedAt: MARCH,
});
const better = { ...right, key: 'better', corrects: 'right', implementation: 2 as const, recordedAt: MAY };
const ledger = ledgerOf([wrong, right, better]);

describe('a correction', () => {
  it('restates history from its recording on, and stands at its own date', () => {
    expect(stateOfA('2022-03-01', '2024-02-01T00:00:00Z')?.implementation).toBe(3);
    expect(stateOfA('2022-03-01', MARCH)).toBeUndefined();
    expect(stateOfA('2022-06-01', MARCH)?.implementation).toBe(1);
  });

  it('may be corrected in turn', () => {
    expect(stateOfA('2022-06-01', '2024-04-30T23:59:59.999Z')?.implementation).toBe(1);
    expect(stateOfA('2022-06-01', MAY)?.implementation).toBe(2);
  });

  it('leaves what it supersedes in the history, marked', () => {
    const history = itemHistory(ledger, askAt('2023'), 'A');
    expect(
      history.map((entry) => [entry.assertion, entry.supersededBy, entry.after?.implementation]),
    ).toEqual([
      ['wrong', 'right', undefined],
      ['right', 'better', undefined],
      ['better', null, 2],
    ]);
  });

  it('that says nothing takes its target back, as if it had never been said', () => {
    const nothing = says('nothing', 'A', '2022-01-01', 'desk', 'correct', { corrects: 'wrong' });
    expect(itemStates(ledgerOf([wrong, nothing]), askAt('2023'))).toEqual([]);
  });

  it('takes a continuation back also where what it named is hidden from who asks', () => {
    const agreed = says('agreed', 'A', '2022-01-01', 'joint', 'agree');
    const intoHidden = says('intoHidden', 'A', '2022-02-01', 'joint', 'continue', { continuedBy: null });
    const undone = says('undone', 'A', '2022-02-01', 'joint', 'correct', { corrects: 'intoHidden' });
    const undoneAgain = { ...undone, key: 'undoneAgain', corrects: 'undone' };
    const states = [[intoHidden], [intoHidden, undone], [intoHidden, undone, undoneAgain]].flatMap((more) =>
      itemStates(ledgerOf([agreed, ...more]), askAt('2023')),
    );
    expect(states.map(({ state }) => state.closedOn)).toEqual(['2022-02-01', null, null]);
  });

  it('of a reversal is a reversal: it ends what others saw before', () => {
    const seen = says('seen', 'A', '2022-01-01', 'observer', 'observe', { implementation: 3 });
    const back = says('back', 'A', '2022-02-01', 'desk', 'reverse', { implementation: 0 });
    const lessBack = says('lessBack', 'A', '2022-02-01', 'desk', 'correct', {
      implementation: 1,
      corrects: 'back',
    });
    const [after] = itemStates(ledgerOf([seen, back, lessBack]), askAt('2023'));
    expect(after?.state).toMatchObject({ implementation: 1, low: 1, high: 1, disputed: false });
  });
});

function stateOfA(asOf: string, knownAt: string): ShownState | undefined {
  return itemStates(ledger, askAt(asOf, { knownAt })).find(({ item }) => item === 'A')?.state;
}
