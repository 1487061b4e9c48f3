import type { Assertion } from '@parley/contracts';
import { effectiveBy, knownBy } from '@parley/charts/findings';
import type { Cite } from '@parley/exchange/citations';
import type { Locale, Words } from '@parley/words';
import type { Frame } from '../facts/frame.ts';
import { type SourceNotes, sourceNotes } from './source-notes.ts';

/** What everything is told with. */
export interface Telling {
  frame: Frame;
  locale: Locale;
  t: Words;
  notes: SourceNotes;
  /** What was said by the asked day, as far as it was known by the asked instant. */
  said: readonly Assertion[];
}

export function tellingOf(frame: Frame, t: Words, cite: Cite): Telling {
  const { language: locale, asOf, knownAt } = frame.question;
  return {
    frame,
    locale,
    t,
    notes: sourceNotes(frame.sources, locale, cite),
    said: effectiveBy(knownBy(frame.assertions, knownAt), asOf),
  };
}

/** The notes that stand behind some claims. */
export const notesOf = ({ notes }: Telling, claims: readonly Assertion[]): number[] =>
  notes.of(claims.flatMap(({ sources }) => sources.map(({ source }) => source.key)));

/** The notes behind claims that are named by key. */
export const notesOfKeys = (telling: Telling, keys: readonly string[]): number[] =>
  notesOf(
    telling,
    telling.said.filter(({ key }) => keys.includes(key)),
  );
