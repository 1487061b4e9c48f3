import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Hands the browser the words of the search alone: they go with every page. */
export async function SearchWords({ children }: { children: ReactNode }) {
  const { search } = await getMessages();
  return <NextIntlClientProvider messages={{ search }}>{children}</NextIntlClientProvider>;
}
