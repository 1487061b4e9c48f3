import { describe, expect, it } from '@jest/globals';
import type { AssertionFact } from '../facts/assertion.ts';
import type { Reading } from '../facts/reading.ts';
import { itemStates } from '../views/states.ts';
import { askAt, ledgerOf, says } from '../worked-example/small-ledger.ts';

const agreed = says('agreed', 'A', '2022-01-01', 'joint', 'agree');
const out = says('out', 'A', '2022-02-01', 'party:TR', 'withdraw');
const outToo = says('outToo', 'A', '2022-03-01', 'party:AM', 'withdraw');
const struck = says('struck', 'A', '2022-04-01', 'desk', 'withdraw');
const carried = says('carried', 'A', '2022-02-01', 'joint', 'continue', { continuedBy: 'B' });
const claimed = says('claimed', 'A', '2022-02-01', 'party:TR', 'continue', { continuedBy: 'B' });

describe('an item is closed', () => {
  it.each<[string, AssertionFact[], Reading, string | null]>([
    ['not by one side alone', [agreed, out], 'resolved', null],
    ['by one side under its own reading', [agreed, out], 'party:TR', '2022-02-01'],
    ['from the day on which the last side withdraws', [agreed, out, outToo], 'resolved', '2022-03-01'],
    ['when the desk says it is withdrawn', [agreed, struck], 'resolved', '2022-04-01'],
    ['but not by the desk under `joint`', [agreed, struck], 'joint', null],
    ['under `any` only when nobody stands by it', [agreed, out], 'any', null],
    ['from the day another carries it on', [agreed, carried], 'resolved', '2022-02-01'],
    ['by a continuation under every reading', [agreed, carried], 'party:AM', '2022-02-01'],
    ['not by a continuation that one side claims', [agreed, claimed], 'resolved', null],
    ['unless claims are listened to', [agreed, claimed], 'any', '2022-02-01'],
  ])('%s', (_story, assertions, reading, closedOn) => {
    const [only] = itemStates(ledgerOf(assertions), askAt('2023', { reading }));
    expect(only?.state.closedOn).toBe(closedOn);
  });

  it('until it is agreed again, unless it was carried on', () => {
    const anew = says('anew', 'A', '2022-05-01', 'joint', 'agree');
    const [open] = itemStates(ledgerOf([agreed, out, outToo, anew]), askAt('2023'));
    const [shut] = itemStates(ledgerOf([agreed, carried, anew]), askAt('2023'));
    expect([open?.state.closedOn, shut?.state.closedOn]).toEqual([null, '2022-02-01']);
  });
});
