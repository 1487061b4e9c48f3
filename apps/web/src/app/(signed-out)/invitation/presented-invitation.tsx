'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { InvitationPreview, previewInvitation, SignInMethods } from '@parley/contracts';
import { problemText } from '../../../features/forms/problem-text.ts';
import type { Answer } from '../../../lib/call.ts';
import { send } from '../../../lib/send.ts';
import type { Sent } from '../../../lib/send.ts';
import { ComeIn } from './come-in.tsx';
import { Join } from './join.tsx';
import { OtherPerson } from './other-person.tsx';
import { usePresentedToken } from './presented-token.ts';

interface Props {
  signedInAs: string | null;
  methods: Pick<SignInMethods, 'passkey' | 'openId'>;
}

/** What somebody is asked into, and the way in that is theirs. */
export function PresentedInvitation({ signedInAs, methods }: Props) {
  const t = useTranslations();
  const token = usePresentedToken();
  const [preview, setPreview] = useState<Sent<Answer<typeof previewInvitation>> | null>(null);
  useEffect(() => {
    if (token === null || token === '') return;
    void send<typeof previewInvitation>('POST /v1/invitations/preview', { body: { token } }).then(setPreview);
  }, [token]);

  if (token === '') return <Ended sentence={t('invitation.noToken')} />;
  if (preview === null || token === null) return <h1 className="text-3xl">{t('invitation.title')}</h1>;
  if (!preview.done) {
    const { refusal } = preview;
    const isGone = refusal.status === 404 || refusal.status === 422;
    return <Ended sentence={isGone ? t('invitation.gone') : problemText(refusal, t)} />;
  }
  const invitation = preview.value.body;
  if (invitation.status !== 'open') return <Ended sentence={t(`invitation.is.${invitation.status}`)} />;
  return (
    <>
      <h1 className="text-3xl">{t('invitation.into', { organization: invitation.organization })}</h1>
      <p className="text-ink-2 mt-4 mb-8">
        {t('invitation.as', { role: t(`role.${invitation.role}`), email: invitation.email })}
      </p>
      <Way {...{ token, invitation, signedInAs, methods }} />
    </>
  );
}

function Way({
  token,
  invitation,
  signedInAs,
  methods,
}: Props & { token: string; invitation: InvitationPreview }) {
  if (signedInAs === null) return <ComeIn {...{ token, invitation, methods }} />;
  return signedInAs.toLowerCase() === invitation.email ? (
    <Join token={token} organization={invitation.organization} />
  ) : (
    <OtherPerson signedInAs={signedInAs} email={invitation.email} />
  );
}

function Ended({ sentence }: { sentence: string }) {
  const t = useTranslations();
  return (
    <>
      <h1 className="text-3xl">{t('invitation.title')}</h1>
      <p aria-live="polite" className="mt-6">
        {sentence}
      </p>
    </>
  );
}
