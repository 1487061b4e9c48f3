import { getTranslations } from 'next-intl/server';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { loadOrganization, loadOrganizations } from './load.ts';
import { loadPerson } from './load-person.ts';
import { Bell } from '../notifications/bell.tsx';
import { OrganizationSwitch } from './organization-switch.tsx';
import { SearchLink } from '../search/search-link.tsx';
import { SearchWords } from '../search/search-words.tsx';
import { Wordmark } from './wordmark.tsx';
import { PlaceLink } from './place-link.tsx';

/** The band on top of every page of a signed-in visitor, also of one who belongs to no organization. */
export async function SiteHeader() {
  const [organizations, person, t] = await Promise.all([
    loadOrganizations(),
    loadPerson(),
    getTranslations(),
  ]);
  const organization = organizations.some(({ isActive }) => isActive) ? await loadOrganization() : null;
  return (
    <header className="border-rule no-print border-b">
      <div className="page flex h-15 items-center gap-1 sm:gap-2">
        <PlaceLink href="/" aria-label={t('frame.home')} className="me-auto">
          <Wordmark isBrief />
        </PlaceLink>
        {person !== null && organization !== null && (
          <SearchWords>
            <SearchLink person={person.user.id} />
          </SearchWords>
        )}
        {organization !== null && <Bell />}
        <LanguageSwitch />
        {organizations.length > 1 && <OrganizationSwitch organizations={organizations} />}
        {person !== null && <AccountMenu person={person.user} organization={organization} />}
      </div>
    </header>
  );
}
