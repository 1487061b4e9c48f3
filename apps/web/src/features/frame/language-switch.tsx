import { getLocale, getTranslations } from 'next-intl/server';
import { localeNames, locales } from '@parley/words';
import { chooseLocale } from './preferences.ts';

/** One button a language, each named in itself. Works without a script. */
export async function LanguageSwitch() {
  const [current, t] = await Promise.all([getLocale(), getTranslations()]);
  return (
    <form action={chooseLocale} aria-label={t('frame.language')} className="flex">
      {locales.map((locale) => (
        <button
          key={locale}
          name="locale"
          value={locale}
          lang={locale}
          // What is seen comes first: whoever speaks to their computer says that.
          aria-label={`${localeNames[locale].short} ${localeNames[locale].name}`}
          aria-pressed={locale === current}
          // In the system's letters where they are not the page's: three of them are not worth a file of Armenian.
          className={`${locale === current ? '' : 'font-[system-ui]'} text-ink-2 hover:text-ink aria-pressed:text-ink min-h-9 px-2 text-xs aria-pressed:font-semibold aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-4`}
        >
          {localeNames[locale].short}
        </button>
      ))}
    </form>
  );
}
