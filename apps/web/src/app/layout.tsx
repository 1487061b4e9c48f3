import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { FailureWords } from '../features/states/failure.tsx';
import { cookieNames, isTheme } from '../lib/settings.ts';
import { fontVariables } from './fonts.ts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {
    title: { default: 'Parley', template: '%s · Parley' },
    description: t('product.description'),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#131619' },
  ],
};

/** Language and theme come from cookies, so the first byte is already in the right language and colours. */
export default async function RootLayout({ children }: LayoutProps<'/'>) {
  const [locale, t, jar] = await Promise.all([getLocale(), getTranslations(), cookies()]);
  const theme = jar.get(cookieNames.theme)?.value;
  return (
    <html
      lang={locale}
      className={fontVariables}
      data-theme={isTheme(theme) && theme !== 'system' ? theme : undefined}
    >
      <body>
        <a
          href="#main"
          className="bg-accent text-on-accent sr-only z-50 rounded px-4 py-2 focus:not-sr-only focus:fixed focus:start-4 focus:top-4"
        >
          {t('frame.skip')}
        </a>
        <FailureWords
          value={{ title: t('failure.title'), advice: t('failure.advice'), again: t('failure.again') }}
        >
          {children}
        </FailureWords>
      </body>
    </html>
  );
}
