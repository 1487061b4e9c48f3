import { describe, expect, it } from '@jest/globals';
import { mended } from './mending.ts';
import { wordWith } from '../../../testing/drafts.ts';

const wrong = wordWith({
  id: 'A13',
  act: 'observe',
  account: 'desk',
  implementation: '1',
  effectiveOn: '2024-01-12',
  meeting: 'meeting-4',
  verb: 'opened',
});
const quote = { text: 'a', exact: 'ready', prefix: '', suffix: '' };
const now = wordWith({ id: 'word', note: 'Misread.', texts: ['a'], quote });

describe('a word that is not right', () => {
  it('is corrected beginning from what it said, for only the wrong part to be changed', () => {
    expect(mended(wrong, 'otherwise', now)).toEqual({
      ...wrong,
      id: 'word',
      act: 'correct',
      corrects: 'A13',
      note: 'Misread.',
      texts: ['a'],
      quote,
    });
  });

  it('says nothing any more where it never was so, and keeps its day and its account', () => {
    expect(mended(wrong, 'neverWas', now)).toMatchObject({
      act: 'correct',
      corrects: 'A13',
      account: 'desk',
      effectiveOn: '2024-01-12',
      implementation: '',
      agreement: '',
      legal: '',
      verb: '',
    });
  });

  it('is reversed on a day of its own, with a cause that is still to be told', () => {
    expect(mended(wrong, 'wentBackwards', now)).toMatchObject({
      act: 'reverse',
      corrects: '',
      account: 'desk',
      effectiveOn: '',
      meeting: '',
      implementation: '',
      cause: '',
      note: 'Misread.',
    });
  });

  it('can be thought of otherwise, there and back, without a trace', () => {
    const reversed = mended(wrong, 'wentBackwards', now);
    expect(mended(wrong, 'otherwise', reversed)).toEqual(mended(wrong, 'otherwise', now));
  });
});
