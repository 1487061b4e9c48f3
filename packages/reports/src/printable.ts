/** Control characters have no place in iCalendar nor in XML 1.0, however they are escaped. */
export const printable = (text: string): string => text.replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '');
