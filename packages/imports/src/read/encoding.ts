import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { Refused } from './refused.ts';

/** So much of a file tells its encoding. */
const SAMPLE = 256 * 1024;

const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The encoding of a text: by its mark, as UTF-8 where it is that, else by what is likely.
 *
 * @param said what somebody says who knows better
 */
export function encodingOf(bytes: Uint8Array, said: string | null): string {
  if (said !== null) {
    // A type guard of the library's takes any other name for impossible.
    const name: string = said;
    if (iconv.encodingExists(said)) return said.toLowerCase();
    throw new Refused('encoding_unknown', `cannot be read as "${name}": that is no encoding known here`);
  }
  const marked = MARKS.find(({ bytes: mark }) => mark.every((byte, place) => bytes[place] === byte));
  if (marked !== undefined) return marked.encoding;
  const wide = withoutMark(bytes);
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const guess = chardet.detect(bytes.subarray(0, SAMPLE));
  if (guess === null || !iconv.encodingExists(guess) || bytes.includes(0)) {
    throw new Refused('encoding_unknown', 'is no text in an encoding known here: save it as UTF-8');
  }
  return WINDOWS[guess] ?? guess.toLowerCase();
}

/** What Windows writes is what browsers read these as (WHATWG Encoding). */
const WINDOWS: Record<string, string> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
  ASCII: 'utf-8',
};

/** UTF-16 without a mark: of a table's first letters every other byte is 0, for separators and digits at least. */
function withoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 2000);
  let [even, odd] = [0, 0];
  head.forEach((byte, place) => {
    if (byte !== 0) return;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  });
  const enough = head.length / 20;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return null;
}

/** The text piece by piece: of a long one there are never two copies. */
export async function* decoded(bytes: Uint8Array, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  const PIECE = 64 * 1024;
  for (let from = 0; from < bytes.length; from += PIECE) {
    yield decoder.write(Buffer.from(bytes.subarray(from, from + PIECE)));
  }
  yield decoder.end() ?? '';
}

export const headOf = (bytes: Uint8Array, encoding: string): string =>
  iconv.decode(Buffer.from(bytes.subarray(0, 64 * 1024)), encoding);
