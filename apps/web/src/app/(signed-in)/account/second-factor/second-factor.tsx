'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { AskPassword } from './ask-password.tsx';
import { Enrolment } from './enrolment.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

interface Props {
  isOn: boolean;
  hasPassword: boolean;
}

interface Drawn {
  totpURI: string;
  backupCodes: string[];
}

type Step = { name: 'rest' } | { name: 'enrol'; drawn: Drawn } | { name: 'codes'; codes: readonly string[] };

/** The second factor, from setting it up to switching it off. */
export function SecondFactor({ isOn, hasPassword }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const [step, setStep] = useState<Step>({ name: 'rest' });
  const rest = () => {
    setStep({ name: 'rest' });
    router.refresh();
  };

  if (step.name === 'enrol') {
    const { totpURI, backupCodes } = step.drawn;
    return (
      <Enrolment uri={totpURI} done={() => setStep({ name: 'codes', codes: backupCodes })} leave={rest} />
    );
  }
  if (step.name === 'codes') return <RecoveryCodes codes={step.codes} leave={rest} />;
  return (
    <>
      <p className="mb-5 text-md">{t(isOn ? 'yourAccount.secondOn' : 'yourAccount.secondOff')}</p>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        {!isOn && (
          <AskPassword<Drawn>
            button={t('yourAccount.secondStart')}
            path="/two-factor/enable"
            hasPassword={hasPassword}
            done={(drawn) => setStep({ name: 'enrol', drawn })}
          />
        )}
        {isOn && (
          <>
            <AskPassword<{ backupCodes: string[] }>
              button={t('yourAccount.recoveryNew')}
              about={t('yourAccount.recoveryNewAbout')}
              path="/two-factor/generate-backup-codes"
              hasPassword={hasPassword}
              done={({ backupCodes }) => setStep({ name: 'codes', codes: backupCodes })}
            />
            <AskPassword
              button={t('yourAccount.secondDisable')}
              about={t('yourAccount.secondDisableAbout')}
              path="/two-factor/disable"
              hasPassword={hasPassword}
              done={rest}
            />
          </>
        )}
      </div>
    </>
  );
}
