'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { markSeen } from '../../../features/notifications/seen.ts';

interface Props {
  /** Of the newest that is shown. */
  upTo: string;
  hasUnseen: boolean;
  words: { mark: string; marked: string };
}

/** Marks all that is new as seen, and says so. */
export function MarkSeen({ upTo, hasUnseen, words }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const mark = async () => {
    setBusy(true);
    if (await markSeen(upTo)) router.refresh();
    setBusy(false);
  };
  return (
    <div className="no-print mt-4 min-h-10 text-sm">
      {hasUnseen && (
        <button type="button" disabled={busy} onClick={() => void mark()} className="button">
          {words.mark}
        </button>
      )}
      <output className="text-ink-2">{hasUnseen ? '' : words.marked}</output>
    </div>
  );
}
