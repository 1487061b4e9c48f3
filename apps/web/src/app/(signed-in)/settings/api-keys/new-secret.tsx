'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { CreatedApiKey } from '@parley/contracts';
import { CopyButton } from '../../../../features/forms/copy-button.tsx';

/** The secret of a key that has just been made. It is nowhere else: not even reloading the page brings it back. */
export function NewSecret({ apiKey, leave }: { apiKey: CreatedApiKey; leave: () => void }) {
  const t = useTranslations();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <h3 ref={heading} tabIndex={-1} className="text-lg outline-none">
        {t('settings.keyMade', { name: apiKey.name })}
      </h3>
      <p className="text-ink-2 mt-1 text-sm">{t('settings.secretOnce')}</p>
      <p className="border-rule my-4 border-y py-3">
        <code data-testid="secret" className="text-sm break-all select-all">
          {apiKey.secret}
        </code>
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton text={apiKey.secret} />
        <button type="button" onClick={leave} className="button">
          {t('settings.secretKept')}
        </button>
      </div>
    </div>
  );
}
