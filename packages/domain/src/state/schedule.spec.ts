import { describe, expect, it } from '@jest/globals';
import type { AssertionFact } from '../facts/assertion.ts';
import type { Edtf } from '../time/edtf.ts';
import { itemStates } from '../views/states.ts';
import { askAt, itemOf, ledgerOf, says } from '../worked-example/small-ledger.ts';

const agreed = says('agreed', 'A', '2022-01-01', 'joint', 'agree', { implementation: 0 });

describe('an item due in 2023', () => {
  it.each([
    ['2022-12-31', 'on_time'],
    ['2023-01-01', 'due'],
    ['2023-12-31', 'due'],
    ['2024-01-01', 'overdue'],
  ])('and not done is on %s %s', (asOf, schedule) => {
    expect(scheduleAt(asOf, null)).toBe(schedule);
  });

  it('is on time if done by its last day, and late after it', () => {
    expect(scheduleAt('2025', '2023-12-31')).toBe('on_time');
    expect(scheduleAt('2025', '2024-01-01')).toBe('done_late');
  });

  it('stays on time when it is seen done again later, and is late when it was undone and done anew', () => {
    const undone = says('undone', 'A', '2023-06', 'desk', 'reverse', { implementation: 1 });
    const items = [itemOf('A', { dueOn: '2023' })];
    const twice = ledgerOf([agreed, seen('done', '2023-05'), seen('again', '2024-05')], { items });
    const anew = ledgerOf([agreed, seen('done', '2023-05'), undone, seen('again', '2024-05')], { items });
    expect(itemStates(twice, askAt('2025'))[0]?.state.schedule).toBe('on_time');
    expect(itemStates(anew, askAt('2025'))[0]?.state.schedule).toBe('done_late');
  });

  it('has no schedule once closed, and none without a due date', () => {
    const carried = says('carried', 'A', '2022-06-01', 'joint', 'continue', { continuedBy: 'B' });
    const due = ledgerOf([agreed, carried], { items: [itemOf('A', { dueOn: '2023' })] });
    expect(itemStates(due, askAt('2025'))[0]?.state.schedule).toBe('none');
    expect(itemStates(ledgerOf([agreed]), askAt('2025'))[0]?.state.schedule).toBe('none');
  });
});

function scheduleAt(asOf: Edtf, done: Edtf | null): string | undefined {
  const words = done === null ? [] : [says('done', 'A', done, 'desk', 'observe', { implementation: 3 })];
  const ledger = ledgerOf([agreed, ...words], { items: [itemOf('A', { dueOn: '2023' })] });
  return itemStates(ledger, askAt(asOf))[0]?.state.schedule;
}

function seen(key: string, on: Edtf): AssertionFact {
  return says(key, 'A', on, 'desk', 'observe', { implementation: 3 });
}
