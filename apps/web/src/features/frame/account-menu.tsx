import { getTranslations } from 'next-intl/server';
import type { Organization } from '@parley/contracts';
import { initialsOf } from './initials.ts';
import { Popover } from './popover.tsx';
import { SignOut } from './sign-out.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** Who is signed in and for whom, the theme, and the way out. */
export async function AccountMenu({ organization }: { organization: Organization }) {
  const t = await getTranslations();
  const { caller } = organization;
  return (
    <Popover
      label={t('frame.account', { name: caller.name })}
      button={
        <>
          <span
            aria-hidden
            className="border-rule-strong grid size-8 place-items-center rounded-full border text-xs font-semibold"
          >
            {initialsOf(caller.name)}
          </span>
          <span className="hidden text-start leading-tight md:block">
            <span className="block text-sm font-medium">{caller.name}</span>
            <span className="text-ink-3 block text-xs">{organization.name}</span>
          </span>
        </>
      }
    >
      <p className="text-sm font-medium">{caller.name}</p>
      <p className="text-ink-3 text-xs break-all">{caller.email}</p>
      <p className="text-ink-2 mt-1 text-xs">
        {organization.name}
        {caller.role !== null && ` · ${t(`role.${caller.role}`)}`}
      </p>
      <p className="text-ink-3 mt-4 mb-1.5 text-xs">{t('frame.theme')}</p>
      <ThemeSwitch />
      <div className="mt-4">
        <SignOut label={t('frame.signOut')} />
      </div>
    </Popover>
  );
}
