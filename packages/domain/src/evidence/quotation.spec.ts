import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quotable, type Quotation, quotationStands } from './quotation.ts';

const readout = quotable(
  `The Special Representatives agreed to assess the technical requirements.
   They reconfirmed the agreements reached at previous meetings, and they
   reconfirmed the agreements on the land border.  Հայաստան և Թուրքիա; Türkiye.`,
);

describe('a quotation stands in a text', () => {
  it.each<[string, Quotation]>([
    ['it is there word for word', { exact: 'agreed to assess' }],
    ['only the line is broken elsewhere', { exact: 'and they reconfirmed\nthe agreements' }],
    ['it is there more than once', { exact: 'reconfirmed the agreements' }],
    ['what is around it stands around it', { exact: 'agreements', prefix: 'the ', suffix: ' on the land' }],
    ['the seam has a space too few', { exact: 'agreements', prefix: 'the', suffix: 'on the land' }],
    ['its letters are put together otherwise', { exact: 'Türkiye'.normalize('NFD') }],
    ['it is all of the beginning', { exact: 'The Special', prefix: '' }],
    ['it is in another script', { exact: 'Հայաստան և\u00A0Թուրքիա' }],
  ])('where %s', (_story, quotation) => {
    expect(quotationStands(readout, quotation)).toBe(true);
  });
});

describe('a quotation does not stand in a text', () => {
  it.each<[string, Quotation]>([
    ['it says another word', { exact: 'agreed to carry out' }],
    ['it is written in other case', { exact: 'Agreed to assess' }],
    ['what is before it stands before another', { exact: 'agreements', prefix: 'assess the' }],
    [
      'each side of it is there, but not of the same place',
      { exact: 'the agreements', prefix: 'They reconfirmed', suffix: 'on the land' },
    ],
    ['there is nothing before the beginning', { exact: 'The Special', prefix: 'Then ' }],
    ['it is blank', { exact: ' \n' }],
  ])('where %s', (_story, quotation) => {
    expect(quotationStands(readout, quotation)).toBe(false);
  });
});

describe('an anchor', () => {
  it('taken from any text, cut anywhere, is found in it again', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.nat(40), (text, one, other, around) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const exact = text.slice(start, end);
        fc.pre(exact.trim() !== '' && start !== undefined && end !== undefined);
        const prefix = text.slice(Math.max(0, (start ?? 0) - around), start);
        const suffix = text.slice(end, (end ?? 0) + around);
        expect(quotationStands(quotable(text), { exact, prefix, suffix })).toBe(true);
      }),
    );
  });

  it('of whole words is found again when lines are broken otherwise and letters put together otherwise', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), space, fc.nat(), (words, between, cut) => {
        const at = 1 + (cut % (words.length - 2));
        const quotation = {
          prefix: words[at - 1] ?? '',
          exact: `${words[at]}${between}`.normalize('NFD'),
          suffix: words.slice(at + 1).join(between),
        };
        expect(quotationStands(quotable(words.join(' ').normalize('NFC')), quotation)).toBe(true);
      }),
    );
  });
});

const space = fc.constantFrom(' ', '\n', '  ', '\r\n\t', '\u00A0', '\u2003');
const word = fc.constantFrom(
  'Türkiye',
  'Հայաստան',
  'agreed',
  'é',
  'a\u0301',
  '한국',
  'to',
  'assess,',
  '«»',
  'İstanbul',
);
const anyText = fc
  .array(
    fc.oneof(
      word,
      space,
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(''));
