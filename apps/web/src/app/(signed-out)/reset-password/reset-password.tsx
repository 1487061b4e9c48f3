'use client';

import { useFragment } from '../../../lib/use-fragment.ts';
import { AskForLetter } from './ask-for-letter.tsx';
import { NewPassword } from './new-password.tsx';

/** Asks for the letter; or, come by its link, for the new password. */
export function ResetPassword() {
  const fragment = useFragment();
  if (fragment === null) return <div className="min-h-48" />;
  const token = new URLSearchParams(fragment).get('token');
  return token === null ? <AskForLetter /> : <NewPassword token={token} />;
}
