import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ComponentProps, ReactNode } from 'react';

type Messages = Exclude<ComponentProps<typeof NextIntlClientProvider>['messages'], null | undefined>;
type Area = keyof Messages;

const always = ['form', 'problem', 'fault'] as const satisfies Area[];

/** Hands the browser the words of forms and those of the areas named, and no others: the file of a language is long. */
export async function FormWords({ areas = [], children }: { areas?: readonly Area[]; children: ReactNode }) {
  const messages = await getMessages();
  const handed = Object.fromEntries([...always, ...areas].map((area) => [area, messages[area]]));
  return <NextIntlClientProvider messages={handed}>{children}</NextIntlClientProvider>;
}
