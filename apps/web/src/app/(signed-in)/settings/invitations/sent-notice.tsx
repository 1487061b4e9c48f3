'use client';

import { useTranslations } from 'next-intl';
import { CopyButton } from '../../../../features/forms/copy-button.tsx';

export interface SentLetter {
  email: string;
  /** Where no letter can be sent, to be handed over by whoever asks in. */
  link: string | null;
}

/** That an invitation is on its way, or how to bring it there. */
export function SentNotice({ sent }: { sent: SentLetter | null }) {
  const t = useTranslations();
  return (
    <div aria-live="polite" className="mt-5 text-sm empty:hidden">
      {sent !== null && sent.link === null && <p>{t('settings.invitationSent', { email: sent.email })}</p>}
      {sent !== null && sent.link !== null && (
        <>
          <p>{t('settings.invitationLink', { email: sent.email })}</p>
          <p className="border-rule my-3 border-y py-3 break-all select-all">{sent.link}</p>
          <CopyButton text={sent.link} />
        </>
      )}
    </div>
  );
}
