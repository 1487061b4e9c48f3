import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AssertionFact } from '../facts/assertion.ts';
import { randomAssertions, randomLedger } from '../../random-ledgers/random-ledger.ts';
import { heldOn, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { admissionFaults, batchFaults } from './admission.ts';
import { findContinuationCycle } from './continuations.ts';

const TODAY = '2024-06-15';
const seen2 = says('seen2', 'A', '2022-03-01', 'desk', 'observe', { implementation: 2 });
const corrected = says('corrected', 'A', '2022-03-01', 'desk', 'correct', {
  corrects: 'seen2',
  implementation: 1,
});
const onward = says('onward', 'A', '2022-04-01', 'joint', 'continue', { continuedBy: 'B' });
const ledger = ledgerOf([seen2, onward], { meetings: [heldOn('M', '2022-03-01')] });

describe('an assertion is refused, by name, when', () => {
  it.each<[string, string, AssertionFact]>([
    ['date_not_edtf', '/effectiveOn', { ...entry(), effectiveOn: '30.07.2024' }],
    ['date_in_future', '/effectiveOn', { ...entry(), effectiveOn: '2024-06-17' }],
    ['date_in_future', '/effectiveOn', { ...entry(), effectiveOn: '2025' }],
    ['item_unknown', '/item', { ...entry(), item: 'Z' }],
    ['meeting_unknown', '/meeting', { ...entry(), meeting: 'N' }],
    ['party_unknown', '/account', { ...entry(), account: 'party:FR' }],
    ['party_takes_no_side', '/account', { ...entry(), account: 'party:RU' }],
    ['agreement_does_not_fit_act', '/agreement', { ...entry(), act: 'deny', agreement: 'agreed' }],
    ['reversal_says_nothing', '/act', { ...entry(), act: 'reverse' }],
    ['implementation_falls', '/implementation', { ...entry(), implementation: 1 }],
    ['implementation_falls', '/implementation', { ...entry(), effectiveOn: '2022-02', implementation: 3 }],
    ['correction_without_target', '/corrects', { ...entry(), act: 'correct' }],
    ['correction_target_unknown', '/corrects', { ...entry(), act: 'correct', corrects: 'nothing' }],
    ['correction_of_another_item', '/item', { ...entry(), item: 'B', act: 'correct', corrects: 'seen2' }],
    ['continuation_without_successor', '/continuedBy', { ...entry(), act: 'continue' }],
    [
      'continuation_without_successor',
      '/continuedBy',
      { ...entry(), act: 'correct', corrects: 'onward', agreement: 'agreed' },
    ],
    ['successor_unknown', '/continuedBy', { ...entry(), act: 'continue', continuedBy: 'Z' }],
    [
      'continuation_in_a_circle',
      '/continuedBy',
      { ...entry(), item: 'B', act: 'continue', continuedBy: 'A' },
    ],
    [
      'continuation_in_a_circle',
      '/continuedBy',
      { ...entry(), item: 'C', act: 'continue', continuedBy: 'C' },
    ],
  ])('%s at %s', (code, pointer, assertion) => {
    const faults = admissionFaults(ledger, assertion, TODAY);
    expect(faults.map((fault) => [fault.code, fault.pointer])).toEqual([[code, pointer]]);
  });

  it('already_corrected, naming the correction', () => {
    const [first] = batchFaults(ledger, [corrected, { ...corrected, key: 'again' }], TODAY);
    expect(first).toEqual({
      index: 1,
      faults: [{ code: 'already_corrected', pointer: '/corrects', because: ['corrected'] }],
    });
  });

  it('for several reasons, all of which are given', () => {
    const assertion = { ...entry(), item: 'Z', account: 'party:FR' as const, effectiveOn: 'soon' };
    expect(admissionFaults(ledger, assertion, TODAY).map(({ code }) => code)).toEqual([
      'date_not_edtf',
      'item_unknown',
      'party_unknown',
    ]);
  });
});

describe('an assertion is admitted when', () => {
  it.each<[string, AssertionFact]>([
    ['it lies within a day of today', { ...entry(), effectiveOn: '2024-06-16' }],
    ['its period has begun', { ...entry(), effectiveOn: '2024' }],
    ['a value falls by a reversal', { ...entry(), act: 'reverse', implementation: 0 }],
    ['a value falls by a correction', corrected],
    ['another account sees less', { ...entry(), account: 'observer', implementation: 0 }],
    ['it takes a continuation back', { ...entry(), act: 'correct', corrects: 'onward' }],
    [
      'it says that another item carries this one on',
      { ...entry(), act: 'correct', corrects: 'onward', continuedBy: 'C' },
    ],
    ['an item is carried on once more', { ...entry(), item: 'B', act: 'continue', continuedBy: 'C' }],
  ])('%s', (_story, assertion) => {
    expect(admissionFaults(ledger, assertion, TODAY)).toEqual([]);
  });

  it('its own earlier value was reversed by anybody, or corrected, in between', () => {
    const back = says('back', 'A', '2022-05-01', 'party:TR', 'reverse', { implementation: 0 });
    const lower = { ...entry(), implementation: 1 as const };
    const lowest = { ...entry(), implementation: 0 as const };
    expect(batchFaults(ledger, [back, lower], TODAY)).toEqual([]);
    expect(batchFaults(ledger, [{ ...back, implementation: 1 }, lowest], TODAY)).toEqual([]);
    expect(batchFaults(ledger, [corrected, lower], TODAY)).toEqual([]);
  });
});

describe('the rules of admission', () => {
  it('admit the whole worked example as one batch', () => {
    const empty = { ...turkiyeArmenia, assertions: [] };
    expect(batchFaults(empty, turkiyeArmenia.assertions, '2026-05-14')).toEqual([]);
  });

  it('never admit a circle, however a ledger came about', () => {
    fc.assert(
      fc.property(randomLedger, randomAssertions, (random, more) => {
        const empty = { ...random, assertions: [] };
        const admitted: AssertionFact[] = [];
        for (const assertion of more) {
          const faults = admissionFaults({ ...empty, assertions: admitted }, assertion, '2022-01-01');
          if (faults.length === 0) admitted.push(assertion);
        }
        expect(findContinuationCycle(admitted)).toBeNull();
      }),
    );
  });
});

function entry(): AssertionFact {
  return says('entry', 'A', '2022-06-01', 'desk', 'observe');
}
