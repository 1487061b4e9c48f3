/** The languages that letters are written in. */
export const LANGUAGES = ['en', 'tr', 'hy'] as const;
export type Language = (typeof LANGUAGES)[number];

const isLanguage = (tag: string | undefined): tag is Language =>
  LANGUAGES.some((language) => language === tag);

/** The language of whoever asks: as chosen in the dashboard, else as their browser asks for. */
export function languageOf(headers: Headers | null | undefined): Language {
  const chosen = /(?:^|;\s*)parley\.locale=(\w+)/.exec(headers?.get('cookie') ?? '')?.[1];
  const asked = (headers?.get('accept-language') ?? '')
    .split(',')
    .map(quality)
    .toSorted((a, b) => b.q - a.q);
  return [chosen, ...asked.map(({ language }) => language)].find(isLanguage) ?? 'en';
}

function quality(range: string): { language: string; q: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const q = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
  return { language: tag.split('-', 1)[0] ?? '', q: Number(q ?? 1) };
}
