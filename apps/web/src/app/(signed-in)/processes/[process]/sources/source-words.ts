import type { Source } from '@parley/contracts';
import { dateText } from '@parley/words';

/** A language by name, in the reader's own: "Armenian"; by its tag where it has no name there. */
export function languageName(tag: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The source as one cites it in a text: publisher, title as published, date, address. */
export function citationOf({ publisher, title, publishedOn, url }: Source, locale: string): string {
  const parts = [publisher, `“${title}”`, publishedOn === null ? null : dateText(publishedOn, locale), url];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}
