import { getTranslations } from 'next-intl/server';
import type { Permission } from '@parley/contracts';
import { loadOrganization } from '../frame/load.ts';
import { PlaceLink } from '../frame/place-link.tsx';

/** What one needs to settle something of a process, and each is enough to have a page for it. */
export const settling = ['processes:write', 'processes:publish'] as const satisfies readonly Permission[];

/** The way to the settings of a process, for whoever may settle something there. */
export async function SettingsLink({ slug }: { slug: string }) {
  const [{ caller }, t] = await Promise.all([loadOrganization(), getTranslations()]);
  if (!settling.some((permission) => caller.permissions.includes(permission))) return null;
  return (
    <PlaceLink href={`/processes/${slug}/settings`} className="link no-print text-ink-3 text-xs">
      {t('conduct.title')}
    </PlaceLink>
  );
}
