'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SignUpForm } from '../../../features/signing-in/sign-up-form.tsx';

/** Signs up; the address has to be confirmed before the first signing in. */
export function SignUp() {
  const t = useTranslations();
  const [email, setEmail] = useState<string | null>(null);
  if (email !== null) return <p aria-live="polite">{t('signUp.sent', { email })}</p>;
  return <SignUpForm done={({ email: given }) => setEmail(given)} />;
}
