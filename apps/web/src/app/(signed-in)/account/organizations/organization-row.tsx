import { getTranslations } from 'next-intl/server';
import type { OwnOrganization } from '@parley/contracts';
import { ActFor } from '../../../../features/frame/act-for.tsx';
import { Leave } from './leave.tsx';

/** One of the organizations one belongs to. */
export async function OrganizationRow({ organization }: { organization: OwnOrganization }) {
  const t = await getTranslations();
  const { id, name, role, isActive } = organization;
  return (
    <li className="border-rule flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b py-3 first:pt-0">
      <p className="me-auto min-w-0 break-words">
        {name}
        {isActive && <strong className="font-semibold">{` (${t('yourAccount.organizationActive')})`}</strong>}
        <span className="text-ink-3 block text-sm">{t(`role.${role}`)}</span>
      </p>
      {!isActive && (
        <ActFor
          organization={id}
          label={t('yourAccount.organizationEnterOf', { name })}
          className="link text-ink-2 min-h-8 text-sm"
        >
          {t('yourAccount.organizationEnter')}
        </ActFor>
      )}
      {isActive && <Leave name={name} />}
    </li>
  );
}
