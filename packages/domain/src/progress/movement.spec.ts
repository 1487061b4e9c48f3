import { describe, expect, it } from '@jest/globals';
import type { AssertionFact } from '../facts/assertion.ts';
import type { ItemFact } from '../facts/item.ts';
import { askAt, itemOf, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { movementBetween } from '../views/movement-between.ts';
import type { MovementClass } from './movement.ts';

const agreed = says('agreed', 'A', '2022-01-15', 'joint', 'agree', { implementation: 1, legal: 'signed' });
const claim = says('claim', 'A', '2022-01-15', 'party:TR', 'agree');

describe('what became of an item in February', () => {
  it.each<[MovementClass, string, AssertionFact[]]>([
    ['dropped', 'every side withdrew it', [agreed, says('x', 'A', '2022-02-10', 'joint', 'withdraw')]],
    ['dropped', 'even if it was new', [february('agree'), february('withdraw', { sequence: 1 })]],
    ['reversed', 'the world went back', [agreed, february('reverse', { implementation: 0 })]],
    [
      'reversed',
      'back and forth',
      [agreed, february('reverse', { implementation: 0 }), full(3, '2022-02-20')],
    ],
    ['reversed', 'a side denies what was agreed', [agreed, february('deny', { account: 'party:AM' })]],
    ['reversed', 'the instrument was suspended', [agreed, february('observe', { legal: 'suspended' })]],
    [
      'reversed',
      'the desk sees less than it saw, by a reversal that is hidden',
      [
        agreed,
        says('seen', 'A', '2022-01-20', 'desk', 'observe', { implementation: 1 }),
        february('observe', { account: 'desk', implementation: 0 }),
      ],
    ],
    [
      'unchanged',
      'the desk speaks for the first time, and sees less than was claimed',
      [agreed, february('observe', { account: 'desk', implementation: 0 })],
    ],
    [
      'reconfirmed',
      'the same, where it was discussed besides',
      [agreed, february('discuss'), february('observe', { account: 'desk', implementation: 0 })],
    ],
    [
      'unchanged',
      'another account sees less than the first, which is a difference',
      [agreed, february('observe', { account: 'observer', implementation: 0 })],
    ],
    ['new', 'agreed outright', [february('agree')]],
    ['new', 'a claim confirmed', [claim, february('agree', { account: 'party:AM' })]],
    ['tabled', 'proposed by one', [february('propose', { account: 'party:AM' })]],
    [
      'tabled',
      'seen before it was agreed',
      [february('observe', { account: 'observer', implementation: 1 })],
    ],
    [
      'carriedOn',
      'though it advanced',
      [agreed, february('continue', { continuedBy: 'B', implementation: 2 })],
    ],
    ['advanced', 'a level up', [agreed, february('observe', { implementation: 2 })]],
    ['advanced', 'into force', [agreed, february('observe', { legal: 'in_force' })]],
    [
      'advanced',
      'from one-sided to joint proposal',
      [says('p', 'A', '2022-01', 'party:TR', 'propose'), february('propose')],
    ],
    [
      'advanced',
      'a first sight of work begun',
      [claim, february('observe', { account: 'desk', implementation: 1 })],
    ],
    [
      'unchanged',
      'a first sight of nothing',
      [claim, february('observe', { account: 'desk', implementation: 0 })],
    ],
    ['reconfirmed', 'named again', [agreed, february('reconfirm', { agreement: 'agreed' })]],
    [
      'reconfirmed',
      'discussed, and seen unchanged',
      [agreed, february('discuss'), february('observe', { implementation: 1 })],
    ],
    ['unchanged', 'seen unchanged', [agreed, february('observe', { implementation: 1 })]],
    ['unchanged', 'not spoken of', [agreed]],
    ['unchanged', 'dropped long ago', [says('x', 'A', '2022-01-20', 'joint', 'withdraw')]],
  ])('%s: %s', (expected, _story, assertions) => {
    expect(classOfA(assertions)).toBe(expected);
  });

  it.each<[MovementClass, string, string, AssertionFact[]]>([
    ['slipped', 'its due date passed', '2022-02-14', [agreed]],
    ['slipped', 'though it was talked about', '2022-02-14', [agreed, february('discuss')]],
    ['unchanged', 'it is due on the very day', '2022-02-28', [agreed]],
    ['unchanged', 'its due date had passed before', '2022-01-30', [agreed]],
    ['slipped', 'it was due on the very day before', '2022-01', [agreed]],
    ['advanced', 'it moved, late', '2022-02-14', [agreed, february('observe', { implementation: 2 })]],
    ['unchanged', 'it was done', '2022-02-14', [agreed, full(3, '2022-01-20')]],
  ])('%s: %s', (expected, _story, dueOn, assertions) => {
    expect(classOfA(assertions, { dueOn })).toBe(expected);
  });

  it('is new only once: what is agreed again has advanced', () => {
    const lost = says('lost', 'A', '2022-01-20', 'party:AM', 'deny');
    expect(classOfA([agreed, lost, february('agree', { account: 'party:AM' })])).toBe('advanced');
  });

  it('was reconfirmed generically when no restatement named it', () => {
    const generic = february('reconfirm', { generic: true });
    const named = february('expedite', { sequence: 1 });
    expect(between([agreed, generic]).reconfirmedGenerically).toEqual(['A']);
    expect(between([agreed, generic, named]).reconfirmedGenerically).toEqual([]);
  });
});

function february(act: AssertionFact['act'], words: Partial<AssertionFact> = {}): AssertionFact {
  const { account = 'joint', ...rest } = words;
  return says(`feb-${act}-${account}`, 'A', '2022-02-10', account, act, rest);
}

function full(implementation: 3, on: string): AssertionFact {
  return says('full', 'A', on, 'joint', 'observe', { implementation });
}

function between(
  assertions: readonly AssertionFact[],
  item: Partial<ItemFact> = {},
): ReturnType<typeof movementBetween> {
  const ledger = ledgerOf(assertions, { items: [itemOf('A', item), itemOf('B')] });
  return movementBetween(ledger, askAt('2022-03-31'), '2022-01', '2022-02');
}

function classOfA(assertions: readonly AssertionFact[], item: Partial<ItemFact> = {}): string | undefined {
  return between(assertions, item).moves.find((move) => move.item === 'A')?.moved;
}
