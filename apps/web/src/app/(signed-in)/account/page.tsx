import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { FormWords } from '../../../features/forms/form-words.tsx';
import { loadOrganizations } from '../../../features/frame/load.ts';
import { loadPerson } from '../../../features/frame/load-person.ts';
import { loadSignInMethods } from '../../../features/frame/sign-in-methods.ts';
import { goToSignIn } from '../../../lib/session.ts';
import { AccountPart } from './account-part.tsx';
import { loadPasskeys, loadSessions, loadWays } from './load.ts';
import { NameForm } from './name-form.tsx';
import { NewOrganization } from './organizations/new-organization.tsx';
import { OrganizationRow } from './organizations/organization-row.tsx';
import { Passkeys } from './passkeys/passkeys.tsx';
import { PasswordChange } from './password-change.tsx';
import { SecondFactor } from './second-factor/second-factor.tsx';
import { Sessions } from './sessions/sessions.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('yourAccount.title') };
}

/** Who one is, how one signs in, where one is signed in, and what one belongs to. */
export default async function AccountPage() {
  const person = (await loadPerson()) ?? (await goToSignIn());
  const locale = await getLocale();
  const [t, organizations, methods, sessions, passkeys, ways] = await Promise.all([
    getTranslations(),
    loadOrganizations(),
    loadSignInMethods(),
    loadSessions(locale),
    loadPasskeys(locale),
    loadWays(),
  ]);
  const { user } = person;
  const hasPassword = ways.some(({ providerId }) => providerId === 'credential');
  return (
    <FormWords areas={['yourAccount']}>
      <h1 className="pt-8 pb-8 text-3xl sm:pt-10">{t('yourAccount.title')}</h1>
      <AccountPart name="name">
        <NameForm name={user.name} />
      </AccountPart>
      <AccountPart name="email">
        <p className="text-md break-all">{user.email}</p>
      </AccountPart>
      <AccountPart name="password">
        {hasPassword ? <PasswordChange email={user.email} /> : <p>{t('yourAccount.noPassword')}</p>}
      </AccountPart>
      <AccountPart name="second">
        <SecondFactor isOn={user.twoFactorEnabled === true} hasPassword={hasPassword} />
      </AccountPart>
      <AccountPart name="passkeys">
        {methods.passkey ? <Passkeys passkeys={passkeys} /> : <p>{t('yourAccount.passkeysNowhere')}</p>}
      </AccountPart>
      <AccountPart name="sessions">
        <Sessions sessions={sessions} />
      </AccountPart>
      <AccountPart name="organizations">
        {organizations.length === 0 && <p>{t('yourAccount.noOrganization')}</p>}
        <ul>
          {organizations.map((organization) => (
            <OrganizationRow key={organization.id} organization={organization} />
          ))}
        </ul>
        {methods.signUp === 'open' && <NewOrganization />}
      </AccountPart>
    </FormWords>
  );
}
