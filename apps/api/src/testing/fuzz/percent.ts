const SURROGATE = /\p{Surrogate}/u;

/** Percent-encoded, also halves of a surrogate pair: by their three bytes, which are no UTF-8. */
export const percentEncoded = (text: string): string =>
  Array.from(text)
    .map((character) =>
      SURROGATE.test(character) ? bytesOf(character.charCodeAt(0)) : encodeURIComponent(character),
    )
    .join('');

const bytesOf = (unit: number): string =>
  [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]
    .map((byte) => `%${byte.toString(16).toUpperCase()}`)
    .join('');
