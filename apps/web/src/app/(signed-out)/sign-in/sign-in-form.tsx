'use client';

import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { textOf } from '../../../lib/form-text.ts';

type Refusal = 'wrong' | 'tooMany' | 'unreachable';
type Words = Record<'email' | 'password' | 'show' | 'submit' | 'busy' | Refusal, string>;

/** Signs in at the API through this origin, so that its cookie is first-party, and goes on to the wanted page. */
export function SignInForm({ next, words }: { next: string; words: Words }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(null);
    const refused = await signIn(textOf(form, 'email'), textOf(form, 'password'));
    if (refused === null) return window.location.assign(next);
    setBusy(false);
    setRefusal(refused);
    password.current?.select();
  };

  return (
    // Before the script is there, a form without a method would put the password into the address.
    <form
      method="post"
      onSubmit={(event) => void submit(event)}
      className="mt-8 space-y-5"
      aria-describedby="refusal"
    >
      <div>
        <label htmlFor="email" className="label">
          {words.email}
        </label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          required
          aria-invalid={refusal === 'wrong'}
          className="field"
        />
      </div>
      <div>
        <div className="flex items-baseline justify-between">
          <label htmlFor="password" className="label">
            {words.password}
          </label>
          <button
            type="button"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
            className="link text-ink-2 mb-1 text-xs"
          >
            {words.show}
          </button>
        </div>
        <input
          ref={password}
          id="password"
          name="password"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          required
          aria-invalid={refusal === 'wrong'}
          className="field"
        />
      </div>
      <button type="submit" disabled={busy} className="button button-main w-full justify-center text-md">
        {busy ? words.busy : words.submit}
      </button>
      <p id="refusal" role="alert" className="text-accent min-h-12 text-sm">
        {refusal !== null && words[refusal]}
      </p>
    </form>
  );
}

/** @returns why not, or null when signed in */
async function signIn(email: string, password: string): Promise<Refusal | null> {
  try {
    const response = await fetch('/v1/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    if (response.ok) return null;
    if (response.status === 429) return 'tooMany';
    return response.status < 500 ? 'wrong' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
