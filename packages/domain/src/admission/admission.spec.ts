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
const inForce = says('inForce', 'D', '2022-03-01', 'joint', 'agree', { legal: 'in_force' });
const back = says('back', 'D', '2022-09-01', 'joint', 'reverse', { agreement: 'proposed' });
const desk1 = says('desk1', 'E', '2022-03-01', 'desk', 'observe', { implementation: 1 });
const claim3 = says('claim3', 'E', '2022-03-02', 'observer', 'observe', { implementation: 3 });
const claimed = says('claimed', 'E', '2022-03-02', 'party:TR', 'agree');
const ledger = ledgerOf([seen2, onward, inForce, back, desk1, claim3, claimed], {
  meetings: [heldOn('M', '2022-03-01')],
});

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
    ['reversal_without_fall', '/act', { ...entry(), act: 'reverse', implementation: 2 }],
    ['reversal_without_fall', '/act', { ...entry(), item: 'B', act: 'reverse', implementation: 0 }],
    ['reversal_without_fall', '/act', { ...entry(), act: 'reverse', legal: 'signed' }],
    ['reversal_without_fall', '/act', { ...entry(), item: 'D', act: 'reverse', legal: 'in_force' }],
    ['reversal_without_fall', '/act', { ...entry(), item: 'D', act: 'reverse', agreement: 'agreed' }],
    ['reversal_without_fall', '/act', { ...entry(), item: 'C', act: 'reverse', agreement: 'proposed' }],
    ['reversal_without_fall', '/act', { ...entry(), item: 'B', act: 'reverse', legal: 'annulled' }],
    // Less on one axis does not let it be more on that of the desk.
    [
      'reversal_without_fall',
      '/act',
      { ...entry(), item: 'E', account: 'party:TR', act: 'reverse', agreement: 'denied', implementation: 3 },
    ],
    // What an observer claimed above the desk's word does not stand, so less of that is no fall.
    [
      'reversal_without_fall',
      '/act',
      { ...entry(), item: 'E', account: 'observer', act: 'reverse', implementation: 2 },
    ],
    [
      'reversal_without_fall',
      '/act',
      { ...entry(), item: 'D', act: 'correct', corrects: 'back', agreement: 'agreed' },
    ],
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
    [
      'it is less on one axis, and more only in law',
      { ...entry(), act: 'reverse', implementation: 1, legal: 'signed' },
    ],
    ['an instrument is suspended', { ...entry(), item: 'D', act: 'reverse', legal: 'suspended' }],
    ['an instrument falls a step', { ...entry(), item: 'D', act: 'reverse', legal: 'ratified' }],
    ['an agreement is taken back', { ...entry(), item: 'D', act: 'reverse', agreement: 'denied' }],
    [
      'a side takes back what it alone called agreed',
      { ...entry(), item: 'E', account: 'party:TR', act: 'reverse', agreement: 'none' },
    ],
    [
      'a reversal turns out to have gone further',
      {
        ...entry(),
        item: 'D',
        effectiveOn: '2022-09-01',
        act: 'correct',
        corrects: 'back',
        agreement: 'denied',
      },
    ],
    ['a reversal is taken back', { ...entry(), item: 'D', act: 'correct', corrects: 'back' }],
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
  it('hold nobody to a circle that others have closed unseen', () => {
    const forth = says('forth', 'B', '2022-05-01', 'desk', 'continue', { continuedBy: 'D' });
    const back = says('back again', 'D', '2022-05-01', 'desk', 'continue', { continuedBy: 'B' });
    const circle = { ...ledger, assertions: [...ledger.assertions, forth, back] };
    const elsewhere = { ...entry(), item: 'E', act: 'continue', continuedBy: 'B' } as const;
    expect(admissionFaults(circle, elsewhere, TODAY)).toEqual([]);
    expect(admissionFaults(circle, { ...elsewhere, item: 'D' }, TODAY)).toEqual([
      { code: 'continuation_in_a_circle', pointer: '/continuedBy', because: ['B', 'D'] },
    ]);
  });

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
