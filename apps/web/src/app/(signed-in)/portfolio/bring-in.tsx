import { getTranslations } from 'next-intl/server';
import { loadOrganization } from '../../../features/frame/load.ts';
import { PlaceLink } from '../../../features/frame/place-link.tsx';
import { mayBringIn } from './may-bring-in.ts';

/** The way for a process to come in whole, for whoever may make processes and sees all of them. */
export async function BringIn() {
  const [{ caller }, t] = await Promise.all([loadOrganization(), getTranslations()]);
  if (!mayBringIn(caller)) return null;
  return (
    <p className="no-print mt-8">
      <PlaceLink href="/bundles" className="button">
        {t('exchange.bundlesLink')}
      </PlaceLink>
    </p>
  );
}
