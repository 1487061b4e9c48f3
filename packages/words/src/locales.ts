/** The languages of the interface. A further one is a file in `messages/` and a line here. */
export const locales = ['en', 'tr', 'hy'] as const;
export type Locale = (typeof locales)[number];

/** What each language calls itself, and in short. */
export const localeNames: Record<Locale, { name: string; short: string }> = {
  en: { name: 'English', short: 'EN' },
  tr: { name: 'Türkçe', short: 'TR' },
  hy: { name: 'Հայերեն', short: 'ՀԱՅ' },
};

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/**
 * The interface language for a visitor who has chosen none.
 *
 * @param accepted the `Accept-Language` header
 */
export function preferredLocale(accepted: string | null): Locale {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return {
        language: tag.toLowerCase().split('-')[0],
        quality: quality ? Number(quality.split('=')[1]) : 1,
      };
    })
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? 'en';
}
