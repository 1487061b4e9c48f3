import { getTranslations } from 'next-intl/server';
import { loadOrganization } from '../../../features/frame/load.ts';
import { PlaceLink } from '../../../features/frame/place-link.tsx';
import { mayBringIn } from './may-bring-in.ts';

/** The ways to one more process, for whoever may make them: begun here, or, by who sees all of it, brought in whole. */
export async function OneMore() {
  const [{ caller }, t] = await Promise.all([loadOrganization(), getTranslations()]);
  if (!caller.permissions.includes('processes:write')) return null;
  return (
    <p className="no-print mt-8 flex flex-wrap gap-3">
      <PlaceLink href="/portfolio/new" className="button">
        {t('founding.link')}
      </PlaceLink>
      {mayBringIn(caller) && (
        <PlaceLink href="/bundles" className="button">
          {t('exchange.bundlesLink')}
        </PlaceLink>
      )}
    </p>
  );
}
