'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AuditVerification, verifyAuditLog } from '@parley/contracts';
import { instantText } from '@parley/words';
import { CopyButton } from '../../../../features/forms/copy-button.tsx';
import { problemText } from '../../../../features/forms/problem-text.ts';
import { useSending } from '../../../../features/forms/use-sending.ts';
import { send } from '../../../../lib/send.ts';

/** Has every seal reckoned anew, and says what came of it. On a press: the log may be long. */
export function Verification() {
  const t = useTranslations();
  const { busy, refusal, run } = useSending();
  const [verdict, setVerdict] = useState<AuditVerification | null>(null);
  const verify = async () => {
    const answer = await run(() => send<typeof verifyAuditLog>('GET /v1/audit/verification'));
    if (answer !== null) setVerdict(answer.value.body);
  };
  return (
    <div className="no-print mt-5">
      <button type="button" disabled={busy} onClick={() => void verify()} className="button">
        {busy ? t('form.busy') : t('audit.verify')}
      </button>
      <div aria-live="polite" className="mt-3 text-sm empty:hidden">
        {verdict !== null && <Verdict verdict={verdict} />}
      </div>
      <p role="alert" className="text-accent mt-3 text-sm empty:hidden">
        {refusal !== null && problemText(refusal, t)}
      </p>
    </div>
  );
}

function Verdict({ verdict }: { verdict: AuditVerification }) {
  const t = useTranslations();
  const locale = useLocale();
  const { entries, head, firstBroken, verifiedAt } = verdict;
  return (
    <>
      <p className={firstBroken === null ? 'font-medium' : 'text-accent font-medium'}>
        {firstBroken === null
          ? t('audit.intact', { count: entries })
          : t(`audit.broken.${firstBroken.fault}`, { n: firstBroken.position })}
      </p>
      <p className="text-ink-3 mt-1 text-xs break-all">
        {t('audit.head', { n: head.position, hash: head.hash, instant: instantText(verifiedAt, locale) })}
      </p>
      <div className="mt-2 flex items-center gap-3">
        <CopyButton text={`${head.position} ${head.hash}`} />
      </div>
    </>
  );
}
