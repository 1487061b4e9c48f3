import type { Source } from '@parley/contracts';
import { dateText, type Locale } from '@parley/words';
import { toCsl } from '../sources/csl.ts';
import type { Entry } from './cite.ts';

/** A source as it is cited. What several have published together has their names between semicolons. */
export function sourceEntry(source: Source, language: Locale): Entry {
  const { id: _id, issued: _issued, ...item } = toCsl(source);
  const names = source.publisher.split(';').map((name) => name.trim());
  return {
    ...item,
    ...(names.length > 1 && { author: names.filter((name) => name !== '').map((literal) => ({ literal })) }),
    ...(source.publishedOn !== null && { issued: { literal: dateText(source.publishedOn, language) } }),
  };
}
