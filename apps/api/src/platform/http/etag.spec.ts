import { describe, expect, it } from '@jest/globals';
import { etagEncoded, etagOf, tagsIn } from './etag.ts';

describe('a tag', () => {
  it('is of the bytes: the same for the same, another for anything else', () => {
    expect(etagOf({ a: 1 })).toBe(etagOf({ a: 1 }));
    expect(etagOf({ a: 1 })).not.toBe(etagOf({ a: 2 }));
    expect(etagOf({ a: 'ß' })).toMatch(/^"[\w-]{43}"$/);
  });

  it('of an encoded answer is another, and leads back to the same state', () => {
    const tag = etagOf({ a: 1 });
    const sent = etagEncoded(tag, 'gzip');
    expect(sent).not.toBe(tag);
    expect(tagsIn(sent)).toEqual([{ tag, sent, isWeak: false }]);
    expect(tagsIn(etagEncoded(`W/${tag}`, 'br'))).toEqual([
      { tag, sent: `W/${sent}`.replace('gzip', 'br'), isWeak: true },
    ]);
  });
});

describe('a header', () => {
  it('may name several, weak ones among them', () => {
    expect(tagsIn('"a", W/"b-br" ,"c-d"').map(({ tag, isWeak }) => [tag, isWeak])).toEqual([
      ['"a"', false],
      ['"b"', true],
      ['"c-d"', false],
    ]);
  });

  it.each(['', '*', 'nonsense', '"unfinished'])('such as %j names none', (header) => {
    expect(tagsIn(header)).toEqual([]);
  });
});
