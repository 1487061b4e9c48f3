import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import type audit from '../../messages/en/audit.json';
import type change from '../../messages/en/change.json';
import type conduct from '../../messages/en/conduct.json';
import type entering from '../../messages/en/entering.json';
import type evidence from '../../messages/en/evidence.json';
import type feeds from '../../messages/en/feeds.json';
import type lens from '../../messages/en/lens.json';
import type organization from '../../messages/en/organization.json';
import type people from '../../messages/en/people.json';
import type reader from '../../messages/en/reader.json';
import type record from '../../messages/en/record.json';
import type search from '../../messages/en/search.json';
import type standing from '../../messages/en/standing.json';
import type webhooks from '../../messages/en/webhooks.json';
import { isLocale, preferredLocale } from './locales.ts';
import type { Locale } from './locales.ts';
import { languageHeader } from './publication-address.ts';
import { cookieNames } from './settings.ts';

type Messages = typeof record &
  typeof people &
  typeof organization &
  typeof audit &
  typeof change &
  typeof conduct &
  typeof entering &
  typeof evidence &
  typeof lens &
  typeof feeds &
  typeof reader &
  typeof search &
  typeof standing &
  typeof webhooks;

/** The files of a language, by area; no two of them name the same thing. */
const areas = [
  'record',
  'people',
  'organization',
  'audit',
  'change',
  'conduct',
  'entering',
  'evidence',
  'lens',
  'feeds',
  'reader',
  'search',
  'standing',
  'webhooks',
];

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
  const [jar, asked] = await Promise.all([cookies(), headers()]);
  // Of what is published the address says it: what is cited is read in the language that it was cited in.
  const chosen = asked.get(languageHeader) ?? jar.get(cookieNames.locale)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale(asked.get('accept-language'));
  return { locale, messages: await messagesIn(locale), timeZone: 'UTC' };
});
