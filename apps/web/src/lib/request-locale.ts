import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import type audit from '../../messages/en/audit.json';
import type organization from '../../messages/en/organization.json';
import type people from '../../messages/en/people.json';
import type record from '../../messages/en/record.json';
import { isLocale, preferredLocale } from './locales.ts';
import type { Locale } from './locales.ts';
import { cookieNames } from './settings.ts';

type Messages = typeof record & typeof people & typeof organization & typeof audit;

/** The files of a language, by area; no two of them name the same thing. */
const areas = ['record', 'people', 'organization', 'audit'];

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

async function messagesIn(locale: Locale): Promise<Messages> {
  const parts = await Promise.all(
    areas.map(async (area) => (await import(`../../messages/${locale}/${area}.json`)) as { default: object }),
  );
  return Object.assign({}, ...parts.map((part) => part.default)) as Messages;
}

/** The visitor's language: as chosen, else as the browser asks for. The address stays the same in every language. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(cookieNames.locale)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language'));
  return { locale, messages: await messagesIn(locale), timeZone: 'UTC' };
});
