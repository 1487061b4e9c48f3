import { createTranslator } from 'use-intl/core';
import type { Locale } from './locales.ts';
import { type Messages, messagesIn } from './messages.ts';

/** The translator, over all messages: `t('matrix.title')`. Pure functions take it as their last argument. */
export type Words = ReturnType<typeof createTranslator<Messages>>;

/** The translator of a language, where no page stands around it: for reports and tests. */
export const wordsIn = async (locale: Locale): Promise<Words> =>
  createTranslator<Messages>({ locale, messages: await messagesIn(locale), timeZone: 'UTC' });
