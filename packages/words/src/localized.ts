/** Text by BCP 47 tag, as the API answers it. */
export type Localized = Readonly<Record<string, string>>;

/**
 * A text in the reader's language, or in the best there is: then with the language it is in, so that a screen reader
 * does not read English with an Armenian voice.
 */
export function textIn(text: Localized, locale: string): { text: string; lang: string } {
  const lang = [locale, 'en'].find((tag) => text[tag] !== undefined) ?? Object.keys(text)[0] ?? locale;
  return { text: text[lang] ?? '', lang };
}

/** The text alone, where there is no element to say its language on. */
export const plain = (text: Localized, locale: string): string => textIn(text, locale).text;
