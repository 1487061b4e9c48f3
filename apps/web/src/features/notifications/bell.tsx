import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { countNotifications } from '@parley/contracts';
import { ask } from '../../lib/api.ts';
import { BellButton } from './bell-button.tsx';

/** How much is new, on every page of a member; with the words that it needs, and no others. */
export async function Bell() {
  const [{ unseen }, { notifications, act }] = await Promise.all([ask(countNotifications), getMessages()]);
  return (
    <NextIntlClientProvider messages={{ notifications, act }}>
      <BellButton unseen={unseen} />
    </NextIntlClientProvider>
  );
}
