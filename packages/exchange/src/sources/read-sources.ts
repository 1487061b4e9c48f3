import { type CslItem, fromCsl, type ReadSource } from './csl.ts';
import { readBibtex } from './read-bibtex.ts';
import { readRis } from './read-ris.ts';
import type { SourceFormat } from './write-sources.ts';

/** A text that is not of the format that it is said to be of. */
export class UnreadableSources extends Error {}

const READERS: Record<SourceFormat, (text: string) => readonly CslItem[]> = {
  'csl-json': (text) => itemsIn(JSON.parse(text)),
  bibtex: (text) => itemsIn(readBibtex(text)),
  ris: readRis,
};

/**
 * The sources that a text of a reference manager tells of.
 *
 * @param language of those that do not say their own
 * @throws UnreadableSources
 */
export function readSources(text: string, format: SourceFormat, language: string): ReadSource[] {
  try {
    return READERS[format](text).map((item) => fromCsl(item, language));
  } catch (error) {
    throw new UnreadableSources(
      error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    );
  }
}

function itemsIn(read: unknown): CslItem[] {
  const items: readonly unknown[] = Array.isArray(read) ? read : [read];
  if (!items.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))) {
    throw new Error('holds something else than entries');
  }
  return items.map(checked);
}

const TEXTS = ['type', 'title', 'publisher', 'container-title', 'language', 'URL', 'DOI', 'genre'] as const;

/** What is not of the type that CSL has for it says nothing. */
function checked(item: unknown): CslItem {
  const { author, issued, ...entry } = item as Record<string, unknown>;
  const texts = Object.fromEntries(
    [...TEXTS, 'citation-key', 'id'].flatMap((name) => {
      const value = entry[name];
      return typeof value === 'string' || (name === 'id' && typeof value === 'number') ? [[name, value]] : [];
    }),
  );
  const isDate = typeof issued === 'object' && issued !== null;
  return {
    ...texts,
    ...(isDate && { issued }),
    ...(Array.isArray(author) && { author: author.filter((one) => typeof one === 'object' && one !== null) }),
  };
}
