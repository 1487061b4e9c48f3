import { describe, expect, it } from '@jest/globals';
import { anchorsIn } from './anchor.ts';

const text =
  'The sides  agreed to assess\nthe gate. Later the sides agreed to assess the line.\nՀանդիպում, cafe\u0301 talks.';
const shown = (quote: Parameters<ReturnType<typeof anchorsIn>>[0]) => {
  const found = anchorsIn(text)(quote);
  return found === null ? null : text.slice(found.start, found.end);
};

describe('a quotation in its text', () => {
  it('is found however the text is broken into lines', () => {
    expect(shown({ exact: 'sides agreed to assess the gate' })).toBe('sides  agreed to assess\nthe gate');
  });

  it('is the one between its prefix and its suffix', () => {
    const passage = anchorsIn(text)({ exact: 'agreed to assess', suffix: 'the line' });
    expect(passage?.start).toBe(text.lastIndexOf('agreed'));
    const other = anchorsIn(text)({ exact: 'agreed to assess', prefix: 'The sides' });
    expect(other?.start).toBe(text.indexOf('agreed'));
  });

  it('is found in either form of its letters, with the accent that belongs to it', () => {
    expect(shown({ exact: 'caf\u00e9' })).toBe('cafe\u0301');
    expect(shown({ exact: 'cafe\u0301 talks' })).toBe('cafe\u0301 talks');
    expect(shown({ exact: 'Հանդիպում' })).toBe('Հանդիպում');
  });

  it('is not made up where it does not stand', () => {
    expect(shown({ exact: 'agreed to open' })).toBeNull();
    expect(shown({ exact: 'agreed to assess', prefix: 'nobody' })).toBeNull();
  });
});
