import { useLocale } from 'next-intl';
import { type Localized, textIn } from '@parley/words';

/** A recorded text in the reader's language; marked with its own where it is not to be had in the reader's. */
export function Text({ of }: { of: Localized }) {
  const locale = useLocale();
  const { text, lang } = textIn(of, locale);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}
