'use client';

import { useState } from 'react';
import { forgetDraftsOfOthers } from '../entering/kept-draft.ts';
import { forgetWords } from '../search/recent-words.ts';

/** Ends the session at the API, which clears its cookie, and starts afresh: nothing of the old page is kept. */
export function SignOut({ label }: { label: string }) {
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    forgetDraftsOfOthers(null);
    forgetWords();
    await fetch('/v1/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }).catch(() => undefined);
    window.location.assign('/sign-in');
  };
  return (
    <button
      type="button"
      disabled={leaving}
      onClick={() => void leave()}
      className="button w-full justify-center"
    >
      {label}
    </button>
  );
}
