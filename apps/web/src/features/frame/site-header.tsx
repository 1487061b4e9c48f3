import { getTranslations } from 'next-intl/server';
import { getOrganization } from '@parley/contracts';
import { ask } from '../../lib/api.ts';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Wordmark } from './wordmark.tsx';
import { PlaceLink } from './place-link.tsx';

/** The band on top of every page of a signed-in visitor. */
export async function SiteHeader() {
  const [organization, t] = await Promise.all([ask(getOrganization), getTranslations()]);
  return (
    <header className="border-rule no-print border-b">
      <div className="page flex h-15 items-center gap-2">
        <PlaceLink href="/" aria-label={t('frame.home')} className="me-auto">
          <Wordmark />
        </PlaceLink>
        <LanguageSwitch />
        <AccountMenu organization={organization} />
      </div>
    </header>
  );
}
