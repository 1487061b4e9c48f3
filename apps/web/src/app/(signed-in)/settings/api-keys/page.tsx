import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { labelsSeenWith, listApiKeys } from '@parley/contracts';
import type { Organization } from '@parley/contracts';
import { ask, askAll } from '../../../../lib/api.ts';
import { SettingsFrame } from '../settings-frame.tsx';
import { TwoColumns } from '../two-columns.tsx';
import { KeyForm } from './key-form.tsx';
import { KeyRow } from './key-row.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('settings.api-keys') };
}

export default function ApiKeysPage() {
  return (
    <SettingsFrame view="api-keys">{(organization) => <ApiKeys organization={organization} />}</SettingsFrame>
  );
}

async function ApiKeys({ organization }: { organization: Organization }) {
  const [t, keys] = await Promise.all([getTranslations(), askAll((query) => ask(listApiKeys, { query }))]);
  const { permissions, clearance } = organization.caller;
  const active = keys.filter(({ status }) => status === 'active');
  const over = keys.filter(({ status }) => status !== 'active');
  return (
    <TwoColumns
      title={t('settings.api-keys')}
      asideTitle={t('settings.makeKey')}
      aside={
        <KeyForm
          scopes={permissions.map((permission) => ({
            value: permission,
            name: t(`permission.${permission}`),
          }))}
          labels={labelsSeenWith(clearance)}
        />
      }
    >
      {active.length === 0 && <p className="text-ink-2 py-3">{t('settings.noKeys')}</p>}
      <ul>
        {active.map((key) => (
          <KeyRow key={key.id} apiKey={key} />
        ))}
      </ul>
      {over.length > 0 && (
        <details className="mt-6">
          <summary className="text-ink-2 hover:text-ink text-sm">
            {t('settings.keysOver', { count: over.length })}
          </summary>
          <ul>
            {over.map((key) => (
              <KeyRow key={key.id} apiKey={key} />
            ))}
          </ul>
        </details>
      )}
    </TwoColumns>
  );
}
