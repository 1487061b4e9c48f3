import { getTranslations } from 'next-intl/server';
import type { OwnOrganization } from '@parley/contracts';
import { ActFor } from './act-for.tsx';
import { Popover } from './popover.tsx';

/** For who belongs to more than one organization: which one acts, and the others. */
export async function OrganizationSwitch({ organizations }: { organizations: readonly OwnOrganization[] }) {
  const t = await getTranslations();
  return (
    <Popover
      label={t('frame.organizations')}
      button={
        <svg
          viewBox="0 0 20 20"
          className="size-5"
          aria-hidden
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        >
          <path d="M4 7h11l-3-3M16 13H5l3 3" />
        </svg>
      }
    >
      <p className="text-ink-3 mb-2 text-xs">{t('frame.organizations')}</p>
      <ul className="text-sm">
        {organizations.map(({ id, name, role, isActive }) => (
          <li key={id} className="border-rule border-t py-1">
            {isActive ? (
              <p aria-current="true" className="py-1.5 font-semibold break-words">
                {name}
                <span className="text-ink-3 block text-xs font-normal">{t(`role.${role}`)}</span>
              </p>
            ) : (
              <ActFor
                organization={id}
                className="hover:text-accent block w-full py-1.5 text-start break-words"
              >
                {name}
                <span className="text-ink-3 block text-xs">{t(`role.${role}`)}</span>
              </ActFor>
            )}
          </li>
        ))}
      </ul>
    </Popover>
  );
}
