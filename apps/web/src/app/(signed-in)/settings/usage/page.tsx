import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getUsage } from '@parley/contracts';
import { ask } from '../../../../lib/api.ts';
import { SettingsFrame } from '../settings-frame.tsx';
import { QuotaRow } from './quota-row.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('settings.usage') };
}

export default function UsagePage() {
  return <SettingsFrame view="usage">{() => <Usage />}</SettingsFrame>;
}

/** How much the organization may have, and has. */
async function Usage() {
  const [t, { data: quotas }] = await Promise.all([getTranslations(), ask(getUsage)]);
  return (
    <section aria-labelledby="usage">
      <h2 id="usage" className="text-2xl">
        {t('settings.usage')}
      </h2>
      <p className="text-ink-2 mt-1 max-w-prose text-sm">
        {t('usage.about')} {quotas.some(({ used }) => used === null) && t('usage.hidden')}
      </p>
      <ul className="border-ink mt-6 border-t-2">
        {quotas.map((use) => (
          <QuotaRow key={use.quota} use={use} />
        ))}
      </ul>
    </section>
  );
}
