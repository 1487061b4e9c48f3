import { getLocale, getTranslations } from 'next-intl/server';
import type { Invitation } from '@parley/contracts';
import { dateText, type Words } from '@parley/words';
import { ResendInvitation } from './resend-invitation.tsx';
import { RevokeInvitation } from './revoke-invitation.tsx';

/** Somebody who was asked in, as what, and what came of it. */
export async function InvitationRow({ invitation }: { invitation: Invitation }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const { id, email, role, clearance, status, invitedBy } = invitation;
  const isOver = status === 'accepted' || status === 'revoked';
  return (
    <li className="border-rule border-b py-5">
      <h3 className="text-lg break-all">{email}</h3>
      <p className="text-ink-2 mt-1 text-sm">
        {t(`role.${role}`)}
        {` · ${t('settings.sees', { label: t(`label.${clearance}`) })}`}
        {invitedBy !== null && ` · ${t('settings.invitedBy', { name: invitedBy })}`}
      </p>
      <p className={`mt-1 text-sm ${status === 'open' ? 'font-medium' : 'text-ink-3'}`}>
        {stateOf(invitation, locale, t)}
      </p>
      {!isOver && (
        <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1">
          <ResendInvitation id={id} email={email} />
          <RevokeInvitation id={id} email={email} />
        </div>
      )}
    </li>
  );
}

function stateOf({ status, expiresAt, acceptedAt, revokedAt }: Invitation, locale: string, t: Words): string {
  const at = { open: expiresAt, expired: expiresAt, accepted: acceptedAt, revoked: revokedAt }[status];
  return t(`settings.invitationState.${status}`, { date: dateText((at ?? expiresAt).slice(0, 10), locale) });
}
