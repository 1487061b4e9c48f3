'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { resendInvitation } from '@parley/contracts';
import { problemText } from '../../../../features/forms/problem-text.ts';
import { useSending } from '../../../../features/forms/use-sending.ts';
import { send } from '../../../../lib/send.ts';
import { SentNotice } from './sent-notice.tsx';
import type { SentLetter } from './sent-notice.tsx';

/** Sends an invitation once more, with a new link. */
export function ResendInvitation({ id, email }: { id: string; email: string }) {
  const t = useTranslations();
  const router = useRouter();
  const [sent, setSent] = useState<SentLetter | null>(null);
  const { busy, refusal, run } = useSending();
  const resend = async () => {
    const answer = await run(() =>
      send<typeof resendInvitation>('POST /v1/invitations/{invitation}/resend', {
        params: { invitation: id },
      }),
    );
    if (answer === null) return;
    setSent(answer.value.body);
    router.refresh();
  };
  return (
    <>
      <button
        type="button"
        disabled={busy}
        aria-label={t('settings.resendTo', { email })}
        onClick={() => void resend()}
        className="link text-ink-2 min-h-8 text-sm"
      >
        {t('settings.resend')}
      </button>
      <p role="alert" className="text-accent order-last basis-full text-sm empty:hidden">
        {refusal !== null && problemText(refusal, t)}
      </p>
      <div className="order-last basis-full empty:hidden">
        <SentNotice sent={sent} />
      </div>
    </>
  );
}
