'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Form } from '../../../features/forms/form.tsx';
import { PasswordField } from '../../../features/forms/password-field.tsx';
import { textOf } from '../../../lib/form-text.ts';
import { sendToAuth } from '../../../lib/send.ts';

/** Sets the new password by the token of the letter. */
export function NewPassword({ token }: { token: string }) {
  const t = useTranslations();
  const [isSet, setIsSet] = useState(false);
  if (isSet) return <p aria-live="polite">{t('reset.done')}</p>;
  return (
    <Form
      look="wide"
      submit={t('reset.set')}
      send={(form) => sendToAuth('/reset-password', { token, newPassword: textOf(form, 'newPassword') })}
      done={() => {
        window.history.replaceState(null, '', window.location.pathname);
        setIsSet(true);
      }}
      explain={({ status }) => (status === 400 ? t('reset.over') : null)}
    >
      <PasswordField name="newPassword" label={t('reset.newPassword')} isNew />
    </Form>
  );
}
