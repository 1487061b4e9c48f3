import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { flat, inWords, unflat } from './fields.ts';

const item = {
  key: 'I02',
  title: { en: 'Land border', hy: 'Ցամաքային սահման' },
  obligors: [{ key: 'TR' }, { key: 'AM' }],
  dueOn: null,
};

describe('a thing as a row', () => {
  it('has a column for each of its fields, to any depth', () => {
    expect(flat(item)).toEqual({
      key: 'I02',
      'title.en': 'Land border',
      'title.hy': 'Ցամաքային սահման',
      'obligors.0.key': 'TR',
      'obligors.1.key': 'AM',
      dueOn: null,
    });
  });

  it('becomes the same thing again, without what is empty', () => {
    const { dueOn: _, ...full } = item;
    expect(unflat(flat(item))).toEqual(full);
  });

  it('does so whatever it holds', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const leaf = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean());
    const { thing } = fc.letrec<{ thing: unknown; value: unknown }>((tie) => ({
      thing: fc.dictionary(name, tie('value'), { minKeys: 1, noNullPrototype: true }),
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
        tie('thing'),
      ),
    }));
    fc.assert(fc.property(thing, (one) => expect(unflat(flat(one))).toEqual(one)));
  });

  it('is not led astray by a column with a name that means something to JavaScript', () => {
    unflat({ '__proto__.polluted': 'yes', 'constructor.prototype.polluted': 'yes' });
    expect('polluted' in {}).toBe(false);
  });
});

describe('a value in words', () => {
  it.each([
    [{ en: 'Land border', tr: 'Kara sınırı' }, 'Land border'],
    [{ tr: 'Kara sınırı' }, 'Kara sınırı'],
    [{ id: '019a', key: 'TR' }, 'TR'],
    [[{ key: 'TR' }, { key: 'AM' }], 'TR, AM'],
    [33.3, '33.3'],
    [null, ''],
  ])('%j is %s', (value, words) => {
    expect(inWords(value)).toBe(words);
  });
});
