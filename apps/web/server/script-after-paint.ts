import { loadAfterPaint } from './load-after-paint.ts';

/** What React writes for a script of ours, and where the head and the body of a page end. */
const TAGS =
  /<script src="([^"]+)"([^>]*)><\/script>|<link rel="preload" as="script"[^>]*>|<\/head>|<\/body>/g;

/** A page that says there is no such page: Next.js leaves it empty, and its scripts fill it. */
const WORDLESS = '<html id="__next_error__">';

/**
 * Takes the scripts out of a page and has them fetched once it has been painted. Next.js sends a page whole, to be read
 * before any script has run, but asks for its scripts in its first lines: on a slow line they come at the cost of the
 * letters. A tag that two pieces share is left as it was: fetched at once, and nothing else is different.
 * @param nonce what the policy of the page lets scripts within it run by
 * @returns what makes each piece of one page, in order, what is sent in its place
 */
export function scriptAfterPaint(nonce: string): (piece: string) => string {
  let isWordless = false;
  let isHead = true;
  let held: string[] = [];

  const load = () => {
    if (held.length === 0) return '';
    const sources = JSON.stringify(held).replaceAll('<', String.raw`\u003c`);
    held = [];
    return `<script nonce="${nonce}">(${loadAfterPaint.toString()})(${sources})</script>`;
  };
  return (piece) => {
    isWordless ||= piece.includes(WORDLESS);
    if (isWordless) return piece;
    return piece.replace(TAGS, (tag: string, source: string | undefined, attributes = '') => {
      if (tag === '</body>') return load() + tag;
      if (tag === '</head>') {
        isHead = false;
        return tag;
      }
      if (source === undefined) return '';
      // What browsers of ten years ago would need is fetched by none of today's.
      if (!attributes.includes('async=""')) return tag;
      held.push(source.replaceAll('&amp;', '&'));
      return isHead ? '' : load();
    });
  };
}
