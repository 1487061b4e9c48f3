import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listWebhooks } from '@parley/contracts';
import type { Organization } from '@parley/contracts';
import { ask, askAll } from '../../../../lib/api.ts';
import { SettingsFrame } from '../settings-frame.tsx';
import { TwoColumns } from '../two-columns.tsx';
import { loadChoices } from './choices.ts';
import { WebhookForm } from './webhook-form.tsx';
import { WebhookRow } from './webhook-row.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('settings.webhooks') };
}

export default function WebhooksPage() {
  return (
    <SettingsFrame view="webhooks">
      {(organization) => <Webhooks organization={organization} />}
    </SettingsFrame>
  );
}

async function Webhooks({ organization }: { organization: Organization }) {
  const [t, webhooks, choices] = await Promise.all([
    getTranslations(),
    askAll((query) => ask(listWebhooks, { query })),
    loadChoices(organization),
  ]);
  return (
    <TwoColumns
      title={t('settings.webhooks')}
      asideTitle={t('webhooks.make')}
      aside={<WebhookForm choices={choices} />}
    >
      <p className="text-ink-2 max-w-prose text-sm">{t('webhooks.about')}</p>
      {webhooks.length === 0 && <p className="text-ink-2 py-5">{t('webhooks.none')}</p>}
      <ul>
        {webhooks.map((webhook) => (
          <WebhookRow key={webhook.id} webhook={webhook} />
        ))}
      </ul>
    </TwoColumns>
  );
}
