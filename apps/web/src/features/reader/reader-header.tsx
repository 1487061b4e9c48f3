import { getLocale, getTranslations } from 'next-intl/server';
import type { Publication } from '@parley/contracts';
import { localeNames, locales } from '@parley/words';
import { pageAddress } from '../../lib/page-address.ts';
import { Wordmark } from '../frame/wordmark.tsx';

/** The band on top of what is published: whose record it is, and in which languages it can be read. */
export async function ReaderHeader({ publication }: { publication: Publication }) {
  const [current, t, address] = await Promise.all([getLocale(), getTranslations(), pageAddress()]);
  return (
    <header className="border-rule border-b">
      <div className="page flex min-h-15 flex-wrap items-center gap-x-4 gap-y-1 py-2">
        <a href={`/p/${publication.name}?lang=${current}`} aria-label={t('reader.home')}>
          <Wordmark />
        </a>
        <p className="text-ink-2 me-auto text-sm">
          {t('reader.keptBy', { organization: publication.organization.name })}
        </p>
        <nav aria-label={t('frame.language')} className="no-print flex">
          {locales.map((locale) => (
            // Of the page that is shown: whatever else stands in its address stays.
            <a
              key={locale}
              href={inLanguage(address, locale)}
              lang={locale}
              hrefLang={locale}
              aria-label={`${localeNames[locale].short} ${localeNames[locale].name}`}
              aria-current={locale === current}
              className="text-ink-2 hover:text-ink aria-[current=true]:text-ink flex min-h-9 items-center px-2 text-xs aria-[current=true]:font-semibold aria-[current=true]:underline aria-[current=true]:decoration-2 aria-[current=true]:underline-offset-4"
            >
              {localeNames[locale].short}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}

/** The same page, with all else that is asked of it. */
function inLanguage(address: string, language: string): string {
  const { pathname, searchParams } = new URL(address, 'http://here.invalid');
  searchParams.set('lang', language);
  return `${pathname}?${searchParams.toString()}`;
}
