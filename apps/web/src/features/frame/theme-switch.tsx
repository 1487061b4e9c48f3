import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { cookieNames, isTheme, themes } from '../../lib/settings.ts';
import { chooseTheme } from './preferences.ts';

/** System, light or dark. */
export async function ThemeSwitch() {
  const [jar, t] = await Promise.all([cookies(), getTranslations()]);
  const kept = jar.get(cookieNames.theme)?.value;
  const current = isTheme(kept) ? kept : 'system';
  return (
    <form action={chooseTheme} aria-label={t('frame.theme')} className="flex gap-1">
      {themes.map((theme) => (
        <button
          key={theme}
          name="theme"
          value={theme}
          aria-pressed={theme === current}
          className="border-rule aria-pressed:border-ink min-h-9 rounded-sm border px-2.5 text-xs aria-pressed:font-semibold"
        >
          {t(`theme.${theme}`)}
        </button>
      ))}
    </form>
  );
}
