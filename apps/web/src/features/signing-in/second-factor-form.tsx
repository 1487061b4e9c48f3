'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CodeForm } from './code-form.tsx';

/** The second step: a code of the authenticator app, or one of the recovery codes. */
export function SecondFactorForm({ done, back }: { done: () => void; back: () => void }) {
  const t = useTranslations();
  const [isRecovery, setIsRecovery] = useState(false);
  return (
    <>
      <CodeForm key={String(isRecovery)} isRecovery={isRecovery} done={done} />
      <div className="text-ink-2 mt-6 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        <button type="button" onClick={() => setIsRecovery(!isRecovery)} className="link min-h-8">
          {t(isRecovery ? 'signIn.useApp' : 'signIn.useRecovery')}
        </button>
        <button type="button" onClick={back} className="link min-h-8">
          {t('signIn.back')}
        </button>
      </div>
    </>
  );
}
