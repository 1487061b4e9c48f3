'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { CopyButton } from '../../../../features/forms/copy-button.tsx';

/** The recovery codes, shown this once. */
export function RecoveryCodes({ codes, leave }: { codes: readonly string[]; leave: () => void }) {
  const t = useTranslations();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = `${codes.join('\n')}\n`;
  return (
    <div>
      <h3 ref={heading} tabIndex={-1} className="text-lg outline-none">
        {t('yourAccount.recovery')}
      </h3>
      <p className="text-ink-2 mt-1 max-w-prose text-sm">{t('yourAccount.recoveryAbout')}</p>
      <ul
        data-testid="recovery-codes"
        className="figures border-rule my-5 grid max-w-md grid-cols-2 gap-x-8 gap-y-2 border-y py-4"
      >
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton text={text} />
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="parley-recovery-codes.txt"
          className="button"
        >
          {t('yourAccount.recoveryDownload')}
        </a>
        <button type="button" onClick={leave} className="button button-main">
          {t('yourAccount.recoveryKept')}
        </button>
      </div>
    </div>
  );
}
