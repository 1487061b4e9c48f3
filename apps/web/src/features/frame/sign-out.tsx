'use client';

import { useState } from 'react';

/** Ends the session at the API, which clears its cookie, and starts afresh: nothing of the old page is kept. */
export function SignOut({ label }: { label: string }) {
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
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
