'use client';

import { useTranslations } from 'next-intl';
import type { SignInMethods } from '@parley/contracts';
import { sendToAuth } from '../../lib/send.ts';
import { problemText } from '../forms/problem-text.ts';
import { useSending } from '../forms/use-sending.ts';
import { signInByPasskey } from './passkeys.ts';

interface Props {
  methods: Pick<SignInMethods, 'passkey' | 'openId'>;
  next: string;
  /** Sent along to the identity provider and back. */
  invitation?: string | undefined;
  done: () => void;
}

/** The ways in that need no password. */
export function OtherWays({ methods: { passkey, openId }, next, invitation, done }: Props) {
  const t = useTranslations();
  const { busy, refusal, run } = useSending();
  if (!passkey && openId === null) return null;

  const byPasskey = async () => {
    if ((await run(signInByPasskey)) !== null) done();
  };
  const byProvider = async (provider: string) => {
    const answer = await run(() =>
      sendToAuth<{ url: string }>('/sign-in/social', {
        provider,
        callbackURL: next,
        errorCallbackURL: '/sign-in',
        ...(invitation === undefined ? {} : { additionalData: { invitation } }),
      }),
    );
    if (answer !== null) window.location.assign(answer.value.url);
  };

  return (
    <div className="border-rule mt-8 space-y-3 border-t pt-6">
      {passkey && (
        <button
          type="button"
          disabled={busy}
          onClick={() => void byPasskey()}
          className="button min-h-10 w-full justify-center"
        >
          {t('signIn.byPasskey')}
        </button>
      )}
      {openId !== null && (
        <button
          type="button"
          disabled={busy}
          onClick={() => void byProvider(openId.provider)}
          className="button min-h-10 w-full justify-center"
        >
          {t('signIn.byProvider', { name: openId.name })}
        </button>
      )}
      <p role="alert" className="text-accent text-sm empty:hidden">
        {refusal !== null && (refusal.status === 401 ? t('signIn.wrongPasskey') : problemText(refusal, t))}
      </p>
    </div>
  );
}
