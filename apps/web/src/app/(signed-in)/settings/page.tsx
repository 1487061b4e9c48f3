import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrganizationForm } from './organization-form.tsx';
import { SettingsFrame } from './settings-frame.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('settings.title') };
}

export default async function SettingsPage() {
  const t = await getTranslations();
  return (
    <SettingsFrame view="general">
      {({ name, slug, caller }) => (
        <section aria-labelledby="organization">
          <h2 id="organization" className="mb-6 text-2xl">
            {t('settings.organization')}
          </h2>
          {caller.permissions.includes('organization:manage') ? (
            <OrganizationForm name={name} slug={slug} />
          ) : (
            <dl className="space-y-4">
              <Fact term={t('settings.name')} value={name} />
              <Fact term={t('settings.slug')} value={slug} />
            </dl>
          )}
          <dl className="border-rule mt-10 space-y-4 border-t pt-6">
            {caller.role !== null && <Fact term={t('settings.yourRole')} value={t(`role.${caller.role}`)} />}
            <Fact term={t('settings.yourClearance')} value={t(`label.${caller.clearance}`)} />
          </dl>
        </section>
      )}
    </SettingsFrame>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt className="label">{term}</dt>
      <dd className="text-md break-words">{value}</dd>
    </div>
  );
}
