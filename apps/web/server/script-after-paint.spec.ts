import { describe, expect, it } from '@jest/globals';
import { scriptAfterPaint } from './script-after-paint.ts';

const script = (source: string, more = ' async=""') =>
  `<script src="${source}"${more} nonce="bm9uY2U="></script>`;

/** @returns what a page's loader is to fetch, a list for each loader that stands in it */
const fetchedLater = (page: string) =>
  [...page.matchAll(/<script nonce="bm9uY2U=">\(function[^]*?\)\((\[[^\]]*\])\)<\/script>/g)].map(
    ([, sources = '']) => JSON.parse(sources) as string[],
  );

describe('The scripts of a page', () => {
  it('are fetched together by a script in its body, in their order, under the nonce of the page', () => {
    const page = scriptAfterPaint('bm9uY2U=')(
      `<head>${script('/a.js')}${script('/b.js?v=1&amp;w=2')}</head><body><h1>Words</h1>${script('/c.js')}<p>More</p></body>`,
    );
    expect(fetchedLater(page)).toEqual([['/a.js', '/b.js?v=1&w=2', '/c.js']]);
    expect(page).not.toContain('<script src');
    expect(page).toMatch(/^<head><\/head><body><h1>Words<\/h1><script nonce=[^]+<p>More<\/p><\/body>$/);
  });

  it('are not asked for ahead either', () => {
    const ahead = '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>';
    const letters = '<link rel="preload" as="font" href="/inter.woff2"/>';
    expect(scriptAfterPaint('bm9uY2U=')(`<head>${ahead}${letters}</head>`)).toBe(`<head>${letters}</head>`);
  });

  it('are fetched at the end of a body that names none of its own', () => {
    const page = scriptAfterPaint('bm9uY2U=')(`<head>${script('/a.js')}</head><body>Words</body></html>`);
    expect(fetchedLater(page)).toEqual([['/a.js']]);
    expect(page.endsWith('</script></body></html>')).toBe(true);
  });

  it('are fetched as well where they come late, with a piece of their own', () => {
    const rewritten = scriptAfterPaint('bm9uY2U=');
    const page = [`<head>${script('/a.js')}</head><body>`, script('/b.js'), `${script('/c.js')}</body>`]
      .map((piece) => rewritten(piece))
      .join('');
    expect(fetchedLater(page)).toEqual([['/a.js', '/b.js'], ['/c.js']]);
  });

  it('stay as they are where a piece ends within them, where they are for old browsers, and within the page', () => {
    const rewritten = scriptAfterPaint('bm9uY2U=');
    const whole = script('/a.js');
    const inner = '<script nonce="bm9uY2U=">self.__next_f.push([1,"\\u003cscript src"])</script>';
    const old = script('/old.js', ' noModule=""');
    const pieces = [whole.slice(0, 20), whole.slice(20) + old + inner + '</body>'];
    expect(pieces.map((piece) => rewritten(piece)).join('')).toBe(whole + old + inner + '</body>');
  });

  it('are fetched at once by a page that is empty without them', () => {
    const page = `<!DOCTYPE html><html id="__next_error__"><head>${script('/a.js')}</head><body>${script('/b.js')}</body>`;
    const rewritten = scriptAfterPaint('bm9uY2U=');
    expect([page, script('/c.js')].map((piece) => rewritten(piece))).toEqual([page, script('/c.js')]);
  });
});
