'use client';

import { useState } from 'react';
import type { SignInMethods } from '@parley/contracts';
import { OtherWays } from './other-ways.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';

interface Props {
  methods: Pick<SignInMethods, 'passkey' | 'openId'>;
  /** Where to go afterwards; the browser starts afresh there, with nothing kept of whoever was here before. */
  next: string;
  /** What to do instead of going there at once. */
  arrive?: () => Promise<void>;
  /** The address, where only one will do. */
  email?: string;
}

/** Every way in that is offered, and the second step where the account has one. */
export function SignIn({ methods, next, arrive, email }: Props) {
  const [secondStep, setSecondStep] = useState(false);
  const go = () => (arrive === undefined ? window.location.assign(next) : void arrive());
  if (secondStep) return <SecondFactorForm done={go} back={() => setSecondStep(false)} />;
  return (
    <>
      <PasswordForm email={email} done={go} askSecond={() => setSecondStep(true)} />
      <OtherWays methods={methods} next={next} done={go} />
    </>
  );
}
