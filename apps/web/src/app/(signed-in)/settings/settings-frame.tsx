import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Organization, Permission } from '@parley/contracts';
import { FormWords } from '../../../features/forms/form-words.tsx';
import { loadOrganization } from '../../../features/frame/load.ts';
import { PlaceLink } from '../../../features/frame/place-link.tsx';

/** The parts of the settings, with what one needs to see each. */
const views = {
  general: 'organization:read',
  members: 'members:read',
  invitations: 'members:manage',
  'api-keys': 'api-keys:manage',
  webhooks: 'webhooks:manage',
  feeds: 'feeds:read',
  permissions: 'organization:read',
  audit: 'audit:read',
  usage: 'organization:read',
} as const satisfies Record<string, Permission>;
type View = keyof typeof views;

/** The words that a part has beyond those that all have. */
const words = {
  audit: ['audit'],
  webhooks: ['webhooks', 'search'],
  feeds: ['feeds'],
} as const;
const wordsOf = (view: View) => (view in words ? words[view as keyof typeof words] : []);

interface Props {
  view: View;
  /** Made only for who may see it: nothing is asked for that would be refused. */
  children: (organization: Organization) => ReactNode;
}

/** What every part of the settings begins with: whose settings they are, and the way to the other parts. */
export async function SettingsFrame({ view, children }: Props) {
  const [organization, t] = await Promise.all([loadOrganization(), getTranslations()]);
  const may = (name: View) => organization.caller.permissions.includes(views[name]);
  return (
    <FormWords areas={['settings', 'role', 'label', ...wordsOf(view)]}>
      <div className="pt-8 pb-8 sm:pt-10">
        <p className="text-ink-3 text-sm">{t('settings.title')}</p>
        <h1 className="mt-2 text-3xl break-words">{organization.name}</h1>
        <nav aria-label={t('settings.parts')} className="no-print mt-6 flex flex-wrap gap-x-6">
          {(Object.keys(views) as View[]).filter(may).map((name) => (
            <PlaceLink
              key={name}
              href={name === 'general' ? '/settings' : `/settings/${name}`}
              aria-current={name === view ? 'page' : undefined}
              className="text-ink-2 hover:text-ink aria-[current]:text-ink aria-[current]:border-accent border-b-2 border-transparent py-2 text-md aria-[current]:font-semibold"
            >
              {t(`settings.${name}`)}
            </PlaceLink>
          ))}
        </nav>
      </div>
      {may(view) ? children(organization) : <p className="max-w-prose">{t('settings.notYours')}</p>}
    </FormWords>
  );
}
