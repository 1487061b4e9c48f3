import { unzipSync, zipSync } from 'fflate';

/** The earliest that a ZIP can say, in whatever time zone it is written. */
const noTime = new Date(1980, 0, 1);

/**
 * A ZIP as it would be whenever it is made: its parts in the same order and without the time of their making.
 *
 * @param change what of the texts among its parts says when or by lot: those that become others, and those that are new
 */
export function settledZip(
  bytes: Uint8Array,
  change: (texts: ReadonlyMap<string, string>) => readonly (readonly [name: string, text: string])[],
): Uint8Array {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const texts = parts
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, part]) => [name, decoder.decode(part)] as const);
  const changed = change(new Map(texts)).map(([name, text]) => [name, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries([...parts, ...changed]), { mtime: noTime, level: 6 });
}
