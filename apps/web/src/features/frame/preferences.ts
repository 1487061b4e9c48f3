'use server';

import { cookies } from 'next/headers';
import { isLocale } from '@parley/words';
import { cookieNames, isTheme, year } from '../../lib/settings.ts';

/** Keeps the chosen language. Setting a cookie in an action renders the page anew where the visitor stands. */
export async function chooseLocale(form: FormData): Promise<void> {
  const locale = form.get('locale');
  if (isLocale(locale)) (await cookies()).set(cookieNames.locale, locale, year);
}

/** Keeps the chosen theme. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = form.get('theme');
  if (isTheme(theme)) (await cookies()).set(cookieNames.theme, theme, year);
}
