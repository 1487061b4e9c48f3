import type { Locale } from './locales.ts';
import type { messages } from './messages/en/index.ts';

/** All that the dashboard and the reports say, by area; English names what there is to say. */
export type Messages = typeof messages;

/** A language is fetched when it is asked for: a bundler makes a part of its own of each. */
const fetched: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import('./messages/en/index.ts'),
  tr: () => import('./messages/tr/index.ts'),
  hy: () => import('./messages/hy/index.ts'),
};

export const messagesIn = async (locale: Locale): Promise<Messages> => (await fetched[locale]()).messages;
