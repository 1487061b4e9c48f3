import { getLocale, getTranslations } from 'next-intl/server';
import { coversRole, labelsSeenWith, roles } from '@parley/contracts';
import type { Member, Organization } from '@parley/contracts';
import { dateText } from '@parley/words';
import { MemberForm } from './member-form.tsx';
import { RemoveMember } from './remove-member.tsx';
import { TransferOwnership } from './transfer-ownership.tsx';

/** A member: who they are, what they may do and see, and what one may do about it. */
export async function MemberRow({ member, organization }: { member: Member; organization: Organization }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const { permissions, clearance, member: own, role } = organization.caller;
  const isSelf = member.id === own;
  // Nobody touches whoever may do more than they.
  const inHand = permissions.includes('members:manage') && coversRole(permissions, member.role);
  return (
    <li className="border-rule grid gap-x-8 gap-y-2 border-b py-5 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,4fr)]">
      <div className="min-w-0">
        <h3 className="text-lg break-words">
          {member.name}
          {isSelf && <span className="text-ink-3 font-sans text-sm font-normal"> ({t('settings.you')})</span>}
        </h3>
        <p className="text-ink-2 text-sm break-all">{member.email}</p>
      </div>
      <div className="min-w-0 text-sm">
        <p>
          <span className="font-medium">{t(`role.${member.role}`)}</span>
          {` · ${t('settings.sees', { label: t(`label.${member.clearance}`) })}`}
        </p>
        <p className="text-ink-3 mt-1 text-xs">
          {t('settings.joined', { date: dateText(member.joinedAt.slice(0, 10), locale) })}
          {member.apiKeys > 0 && ` · ${t('settings.keyCount', { count: member.apiKeys })}`}
        </p>
      </div>
      {inHand && !isSelf && (
        <div className="flex flex-wrap items-start gap-x-5 gap-y-1 md:justify-end">
          <MemberForm
            member={member}
            roles={roles.filter((each) => coversRole(permissions, each))}
            labels={labelsSeenWith(clearance)}
          />
          {role === 'owner' && member.role !== 'owner' && (
            <TransferOwnership id={member.id} name={member.name} organization={organization.name} />
          )}
          <RemoveMember id={member.id} name={member.name} keys={member.apiKeys} />
        </div>
      )}
    </li>
  );
}
