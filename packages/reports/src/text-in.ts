import type { LocalizedText } from '@parley/contracts';

/** Languages that reports are written in. */
export type ReportLanguage = 'en' | 'tr' | 'hy';

/** A text in the language asked for, else in English, else in whichever there is. */
export const textIn = (text: LocalizedText, language: ReportLanguage): string =>
  text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
