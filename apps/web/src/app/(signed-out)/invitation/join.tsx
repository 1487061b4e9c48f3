'use client';

import { useTranslations } from 'next-intl';
import { Form } from '../../../features/forms/form.tsx';
import { accept } from './accept.ts';

/** For who is signed in already, as the one who was asked in. */
export function Join({ token, organization }: { token: string; organization: string }) {
  const t = useTranslations();
  return (
    <Form
      look="wide"
      submit={t('invitation.join', { organization })}
      send={() => accept(token)}
      done={() => window.location.assign('/')}
      explain={({ code }) => (code === 'conflict' ? t('invitation.member') : null)}
    />
  );
}
