'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { Confirmed } from '../../../../features/forms/confirmed.tsx';
import { problemText } from '../../../../features/forms/problem-text.ts';
import { useSending } from '../../../../features/forms/use-sending.ts';
import { sendToAuth } from '../../../../lib/send.ts';
import type { Session } from '../load.ts';
import { browserName } from './browser-name.ts';

/** Where one is signed in, and how to end it there. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const t = useTranslations();
  const router = useRouter();
  const { busy, refusal, run } = useSending();
  const end = async (id: string) => {
    if ((await run(() => sendToAuth('/sessions/end', { id }))) !== null) router.refresh();
  };
  return (
    <>
      <ul>
        {sessions.map(({ id, isCurrent, userAgent, address, lastSeen }) => {
          const name = browserName(userAgent) ?? t('yourAccount.sessionUnknown');
          return (
            <li
              key={id}
              className="border-rule flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b py-3 first:pt-0"
            >
              <p className="me-auto min-w-0">
                {name}
                {isCurrent && (
                  <strong className="font-semibold">{` (${t('yourAccount.sessionThis')})`}</strong>
                )}
                <span className="text-ink-3 block text-sm">
                  {t('yourAccount.sessionSeen', { instant: lastSeen })}
                  {address !== null && address !== '' && ` · ${t('yourAccount.sessionFrom', { address })}`}
                </span>
              </p>
              {!isCurrent && (
                <button
                  type="button"
                  disabled={busy}
                  aria-label={t('yourAccount.sessionEndOf', { name })}
                  onClick={() => void end(id)}
                  className="link text-ink-2 min-h-8 text-sm"
                >
                  {t('yourAccount.sessionEnd')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p role="alert" className="text-accent mt-3 text-sm empty:hidden">
        {refusal !== null && problemText(refusal, t)}
      </p>
      {sessions.length > 1 && (
        <div className="mt-4">
          <Confirmed
            button={t('yourAccount.sessionEndOthers')}
            title={t('yourAccount.sessionEndOthersQuestion')}
            confirm={t('yourAccount.sessionEndOthers')}
            send={() => sendToAuth('/revoke-other-sessions')}
            done={() => router.refresh()}
          >
            <p>{t('yourAccount.sessionEndOthersMeans')}</p>
          </Confirmed>
        </div>
      )}
    </>
  );
}
