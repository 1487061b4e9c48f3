export { clockText, dateText, instantText } from './dates.ts';
export { firstDayOf, isEdtf, lastDayOf, timeOf } from './edtf.ts';
export { isLocale, type Locale, localeNames, locales, preferredLocale } from './locales.ts';
export { type Localized, plain, textIn } from './localized.ts';
export { type Messages, messagesIn } from './messages.ts';
export { bytesText, daysText, decimal, noFigure, percent, precise, signed, wholeText } from './numbers.ts';
export { type Words, wordsIn } from './words.ts';
