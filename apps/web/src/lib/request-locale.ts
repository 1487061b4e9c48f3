import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import type en from '../../messages/en.json';
import { isLocale, preferredLocale } from './locales.ts';
import type { Locale } from './locales.ts';
import { cookieNames } from './settings.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en;
  }
}

/** The visitor's language: as chosen, else as the browser asks for. The address stays the same in every language. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(cookieNames.locale)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language'));
  const messages = (await import(`../../messages/${locale}.json`)) as { default: typeof en };
  return { locale, messages: messages.default, timeZone: 'UTC' };
});
