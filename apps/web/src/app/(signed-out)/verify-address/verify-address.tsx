'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PlaceLink } from '../../../features/frame/place-link.tsx';
import { useFragment } from '../../../lib/use-fragment.ts';

type Outcome = 'waiting' | 'done' | 'refused';

/**
 * Confirms an address by the token of a letter. Only on a press: programs that look through people's mail follow every
 * link in it.
 */
export function VerifyAddress() {
  const t = useTranslations();
  const token = new URLSearchParams(useFragment() ?? '').get('token');
  const [outcome, setOutcome] = useState<Outcome>('waiting');
  const confirm = async () => {
    const answer = await fetch(`/v1/auth/verify-email?token=${encodeURIComponent(token ?? '')}`).catch(
      () => null,
    );
    setOutcome(answer?.ok === true ? 'done' : 'refused');
  };
  return (
    <>
      <p aria-live="polite">{t(`verify.${token === null && outcome === 'waiting' ? 'noToken' : outcome}`)}</p>
      {outcome === 'waiting' && token !== null && (
        <button
          type="button"
          onClick={() => void confirm()}
          className="button button-main mt-6 min-h-10 px-4 text-md"
        >
          {t('verify.confirm')}
        </button>
      )}
      {outcome !== 'waiting' && (
        <PlaceLink href="/sign-in" className="button mt-6">
          {t('reset.toSignIn')}
        </PlaceLink>
      )}
    </>
  );
}
