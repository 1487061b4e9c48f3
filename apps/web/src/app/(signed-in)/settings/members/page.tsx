import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Organization } from '@parley/contracts';
import { listMembers } from '@parley/contracts';
import { ask, askAll } from '../../../../lib/api.ts';
import { SettingsFrame } from '../settings-frame.tsx';
import { MemberRow } from './member-row.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('settings.members') };
}

export default function MembersPage() {
  return (
    <SettingsFrame view="members">{(organization) => <Members organization={organization} />}</SettingsFrame>
  );
}

async function Members({ organization }: { organization: Organization }) {
  const [t, members] = await Promise.all([getTranslations(), askAll((query) => ask(listMembers, { query }))]);
  return (
    <section aria-labelledby="members">
      <h2 id="members" className="text-2xl">
        {t('settings.members')}
      </h2>
      <p className="text-ink-2 mt-1 text-sm">{t('settings.memberCount', { count: members.length })}</p>
      <ul className="border-ink mt-6 border-t-2">
        {members.map((member) => (
          <MemberRow key={member.id} member={member} organization={organization} />
        ))}
      </ul>
    </section>
  );
}
