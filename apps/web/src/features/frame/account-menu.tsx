import { getTranslations } from 'next-intl/server';
import type { Organization } from '@parley/contracts';
import { initialsOf } from './initials.ts';
import { PlaceLink } from './place-link.tsx';
import { Popover } from './popover.tsx';
import { SignOut } from './sign-out.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

interface Props {
  person: { name: string; email: string };
  /** The one they act for; null where they belong to none. */
  organization: Organization | null;
}

/** Who is signed in and for whom, the way to the settings, the theme, and the way out. */
export async function AccountMenu({ person, organization }: Props) {
  const t = await getTranslations();
  return (
    <Popover
      label={t('frame.account', { name: person.name })}
      button={
        <>
          <span
            aria-hidden
            className="border-rule-strong grid size-8 place-items-center rounded-full border text-xs font-semibold"
          >
            {initialsOf(person.name)}
          </span>
          <span className="hidden text-start leading-tight md:block">
            <span className="block text-sm font-medium">{person.name}</span>
            <span className="text-ink-3 block text-xs">{organization?.name}</span>
          </span>
        </>
      }
    >
      <p className="text-sm font-medium">{person.name}</p>
      <p className="text-ink-3 text-xs break-all">{person.email}</p>
      {organization !== null && (
        <p className="text-ink-2 mt-1 text-xs">
          {organization.name}
          {organization.caller.role !== null && ` · ${t(`role.${organization.caller.role}`)}`}
        </p>
      )}
      <ul className="border-rule mt-4 border-t pt-2 text-sm">
        <li>
          <PlaceLink href="/account" className="hover:text-accent block py-1.5">
            {t('frame.accountLink')}
          </PlaceLink>
        </li>
        {organization !== null && (
          <li>
            <PlaceLink href="/settings" className="hover:text-accent block py-1.5">
              {t('frame.settings')}
            </PlaceLink>
          </li>
        )}
      </ul>
      <p className="text-ink-3 mt-3 mb-1.5 text-xs">{t('frame.theme')}</p>
      <ThemeSwitch />
      <div className="mt-4">
        <SignOut label={t('frame.signOut')} />
      </div>
    </Popover>
  );
}
