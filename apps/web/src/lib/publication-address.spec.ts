import { describe, expect, it } from '@jest/globals';
import { languageIn, readersAddress, readingAt } from './publication-address.ts';

describe('the address of something published', () => {
  it.each([
    ['/p/turkiye-armenia', ''],
    ['/p/turkiye-armenia/matrix', '/matrix'],
    ['/p/turkiye-armenia/items/I02', '/items/I02'],
    ['/p/turkiye-armenia/meetings/SR5', '/meetings/SR5'],
  ])('%s reads %j of it', (pathname, rest) => {
    expect(readingAt(pathname)).toEqual({ name: 'turkiye-armenia', rest, isEmbedded: false });
  });

  it('reads one chart, where it is to stand in another page', () => {
    expect(readingAt('/embed/turkiye-armenia/progress')).toMatchObject({
      rest: '/progress',
      isEmbedded: true,
    });
    expect(readingAt('/embed/turkiye-armenia')).toBeNull();
    expect(readingAt('/embed/turkiye-armenia/review')).toBeNull();
  });

  it.each([
    '/p',
    '/p/',
    '/p/A-Name',
    '/p/turkiye-armenia/review',
    '/p/turkiye-armenia/edit',
    '/p/turkiye-armenia/meetings/new',
    '/p/turkiye-armenia/meetings/SR5/record',
    '/p/turkiye-armenia/items/I02/mend/x',
    '/processes/turkiye-armenia',
    '/settings',
  ])('is not %s', (pathname) => {
    expect(readingAt(pathname)).toBeNull();
  });

  it('asks for a language that there is', () => {
    expect(languageIn(new URLSearchParams('lang=hy'))).toBe('hy');
    expect(languageIn(new URLSearchParams('lang=xx'))).toBeNull();
    expect(languageIn(new URLSearchParams())).toBeNull();
  });
});

describe('a link in what is published', () => {
  const places = { slug: 'talks', name: 'peace-record', language: 'tr' } as const;

  it('leads to the same place, in the same language, whatever else is asked', () => {
    expect(readersAddress('/processes/talks/items/I02?asOf=2024-07-30#top', places)).toBe(
      '/p/peace-record/items/I02?asOf=2024-07-30&lang=tr#top',
    );
    expect(readersAddress('/processes/talks', places)).toBe('/p/peace-record?lang=tr');
  });

  it.each(['/', '/settings', '/processes/other', '/processes/talks/review', '/processes/talks-2'])(
    'leads nowhere where members alone may go: %s',
    (href) => {
      expect(readersAddress(href, places)).toBeNull();
    },
  );
});
