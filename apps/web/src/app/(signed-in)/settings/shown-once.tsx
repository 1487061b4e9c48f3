'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { CopyButton } from '../../../features/forms/copy-button.tsx';

interface Props {
  title: string;
  /** What it is, and that it is shown this once. */
  about: string;
  secrets: readonly { name?: string; text: string }[];
  leave: () => void;
  children?: ReactNode;
}

/** A secret that has just been made. It is nowhere else: not even reloading the page brings it back. */
export function ShownOnce({ title, about, secrets, leave, children }: Props) {
  const t = useTranslations();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <h3 ref={heading} tabIndex={-1} className="text-lg break-words outline-none">
        {title}
      </h3>
      <p className="text-ink-2 mt-1 text-sm">{about}</p>
      <ul className="border-rule my-4 border-t">
        {secrets.map(({ name, text }) => (
          <li key={text} className="border-rule border-b py-3">
            {name !== undefined && <p className="label">{name}</p>}
            <code data-testid="secret" className="block text-sm break-all select-all">
              {text}
            </code>
            <p className="mt-2 flex items-center gap-3">
              <CopyButton text={text} />
            </p>
          </li>
        ))}
      </ul>
      {children}
      <button type="button" onClick={leave} className="button mt-2">
        {t('settings.secretKept')}
      </button>
    </div>
  );
}
