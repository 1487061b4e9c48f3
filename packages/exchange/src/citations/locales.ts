import type { Locale } from '@parley/words';

type Term = 'accessed' | 'and' | 'et-al' | 'no date' | 'version';
interface Words extends Record<Term, string> {
  /** Quotation marks, and those within them. */
  quotes: readonly [string, string, string, string];
}

/** Every term that the style uses. Dates come written already, as everywhere else. */
const words: Record<Locale, Words> = {
  en: {
    accessed: 'accessed',
    and: 'and',
    'et-al': 'and others',
    'no date': 'undated',
    version: 'revision',
    quotes: ['“', '”', '‘', '’'],
  },
  tr: {
    accessed: 'erişim tarihi',
    and: 've',
    'et-al': 've diğerleri',
    'no date': 'tarihsiz',
    version: 'sürüm',
    quotes: ['“', '”', '‘', '’'],
  },
  hy: {
    accessed: 'այցելվել է՝',
    // The engine sets spaces around it in the scripts that it knows to have some.
    and: ' և ',
    'et-al': ' և այլք',
    'no date': 'անթվակիր',
    version: 'խմբագրություն',
    quotes: ['«', '»', '“', '”'],
  },
};

/** What the style says of itself in words, as a locale of the Citation Style Language. */
export function localeOf(language: Locale): string {
  const {
    quotes: [open, close, innerOpen, innerClose],
    ...terms
  } = words[language];
  const marks = {
    'open-quote': open,
    'close-quote': close,
    'open-inner-quote': innerOpen,
    'close-inner-quote': innerClose,
  };
  const all = Object.entries({ ...terms, ...marks }).map(
    ([name, text]) => `<term name="${name}">${text}</term>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${language}">
  <style-options punctuation-in-quote="false"/>
  <terms>${all.join('')}</terms>
</locale>`;
}
