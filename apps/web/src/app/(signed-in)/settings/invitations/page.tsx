import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { coversRole, labelsSeenWith, listInvitations, roles } from '@parley/contracts';
import type { Organization } from '@parley/contracts';
import { ask, askAll } from '../../../../lib/api.ts';
import { SettingsFrame } from '../settings-frame.tsx';
import { TwoColumns } from '../two-columns.tsx';
import { InvitationForm } from './invitation-form.tsx';
import { InvitationRow } from './invitation-row.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('settings.invitations') };
}

export default function InvitationsPage() {
  return (
    <SettingsFrame view="invitations">
      {(organization) => <Invitations organization={organization} />}
    </SettingsFrame>
  );
}

async function Invitations({ organization }: { organization: Organization }) {
  const [t, invitations] = await Promise.all([
    getTranslations(),
    askAll((query) => ask(listInvitations, { query })),
  ]);
  const { permissions, clearance } = organization.caller;
  const newest = invitations.toReversed();
  const pending = newest.filter(({ status }) => status === 'open' || status === 'expired');
  const over = newest.filter(({ status }) => status === 'accepted' || status === 'revoked');
  return (
    <TwoColumns
      title={t('settings.invitations')}
      asideTitle={t('settings.invite')}
      aside={
        <InvitationForm
          roles={roles.filter((role) => coversRole(permissions, role)).toReversed()}
          labels={labelsSeenWith(clearance)}
        />
      }
    >
      {pending.length === 0 && <p className="text-ink-2 py-3">{t('settings.noInvitations')}</p>}
      <ul>
        {pending.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
      {over.length > 0 && (
        <details className="mt-6">
          <summary className="text-ink-2 hover:text-ink text-sm">
            {t('settings.invitationsOver', { count: over.length })}
          </summary>
          <ul>
            {over.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} />
            ))}
          </ul>
        </details>
      )}
    </TwoColumns>
  );
}
