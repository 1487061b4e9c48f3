import { createHash } from 'node:crypto';

/** `"…"` over the bytes of a representation, so another tag wherever a byte is another, and no other reason for one. */
export const etagOfText = (text: string): string =>
  `"${createHash('sha256').update(text, 'utf8').digest('base64url')}"`;

/** The tag under which a value is answered: the web server makes the same text of it. */
export const etagOf = (value: unknown): string => etagOfText(JSON.stringify(value));

/**
 * The tags of an `If-Match` or `If-None-Match`, without what tells encodings apart. A tag is another for gzip than for
 * brotli (RFC 9110, 8.8.3.3), and yet of the same state.
 */
export const tagsIn = (header: string): { tag: string; sent: string; isWeak: boolean }[] =>
  [...header.matchAll(/(W\/)?"([^"]*?)(?:-(?:br|gzip))?"/g)].map(([sent, weak, tag]) => ({
    tag: `"${tag ?? ''}"`,
    sent,
    isWeak: weak !== undefined,
  }));

/** The tag of an encoded answer. */
export const etagEncoded = (tag: string, encoding: string): string => tag.replace(/"$/, `-${encoding}"`);
