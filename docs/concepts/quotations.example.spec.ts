import { expect, it } from '@jest/globals';
import { quotable, quotationStands } from '@parley/domain';

const readout = quotable(
  'The sides reconfirmed the agreements on trade, and the agreements on the land\n border.',
);

it('finds the passage that is meant', () => {
  const quotation = { exact: 'the agreements', prefix: 'and ', suffix: ' on the land border' };
  expect(quotationStands(readout, quotation)).toBe(true);
});

it('does not find what was not written', () => {
  expect(quotationStands(readout, { exact: 'The agreements' })).toBe(false);
  expect(quotationStands(readout, { exact: 'the agreements', suffix: ' on visas' })).toBe(false);
});
