// An import finds no declarations of a module that has none of its own, and other packages compile this file too.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./citeproc.d.ts" />
import type { Locale } from '@parley/words';
import { type CslItem } from '../sources/csl.ts';
import { localeOf } from './locales.ts';
import { style } from './style.ts';

/** What is cited, as far as the style has a place for it. Dates are written already. */
export interface Entry extends Omit<CslItem, 'id' | 'issued'> {
  readonly issued?: { literal: string };
  readonly accessed?: { literal: string };
  /** By which it is found where it is kept. */
  readonly 'call-number'?: string;
  readonly medium?: string;
  readonly version?: string;
}

/** Entries as text, in their order. */
export type Cite = (entries: readonly Entry[]) => string[];

/** Citing in a language. The engine is large, and is fetched when somebody cites. */
export async function citingIn(language: Locale): Promise<Cite> {
  const { Engine } = (await import('citeproc')).default;
  const locale = localeOf(language);
  return (entries) => {
    const items = new Map(
      entries.map((entry, at) => [String(at), { ...withoutMarkup(entry), id: String(at) }]),
    );
    // One for each list: it keeps what it has seen, and nothing that is cited is to depend on what was before.
    const engine = new Engine(
      { retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) },
      style,
      language,
      true,
    );
    engine.setOutputFormat('text');
    engine.updateItems([...items.keys()]);
    const [, texts] = engine.makeBibliography() || [{}, []];
    return texts.map((text) => text.trimEnd().replaceAll(LESS_THAN, '<'));
  };
}

/** Stands for a sign that begins markup to the engine, while with us it is a sign like any other. */
const LESS_THAN = '\u{E000}';

/** In whatever field: a name among several, an address, a title. */
const withoutMarkup = (entry: Entry): Entry =>
  JSON.parse(JSON.stringify(entry), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('<', LESS_THAN) : value,
  ) as Entry;
