'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Puts a text where it can be pasted from, and says so. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Not everywhere may a page do this; the text stands there to be marked.
      setCopied(false);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()} className="button">
        {t('form.copy')}
      </button>
      <span aria-live="polite" className="text-ink-2 text-sm">
        {copied && t('form.copied')}
      </span>
    </>
  );
}
