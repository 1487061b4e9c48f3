import { isLocale, type Locale, type Messages, messagesIn, preferredLocale } from '@parley/words';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { languageHeader } from './publication-address.ts';
import { cookieNames } from './settings.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

/** The visitor's language: as chosen, else as the browser asks for. The address stays the same in every language. */
export default getRequestConfig(async () => {
  const [jar, asked] = await Promise.all([cookies(), headers()]);
  // Of what is published the address says it: what is cited is read in the language that it was cited in.
  const chosen = asked.get(languageHeader) ?? jar.get(cookieNames.locale)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale(asked.get('accept-language'));
  return { locale, messages: await messagesIn(locale), timeZone: 'UTC' };
});
