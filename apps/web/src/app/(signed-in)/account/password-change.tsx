'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Form } from '../../../features/forms/form.tsx';
import { PasswordField } from '../../../features/forms/password-field.tsx';
import { Saved } from '../../../features/forms/saved.tsx';
import { textOf } from '../../../lib/form-text.ts';
import { sendToAuth } from '../../../lib/send.ts';

/** Changes the password; every other session ends with it. */
export function PasswordChange({ email }: { email: string }) {
  const t = useTranslations();
  const router = useRouter();
  const [changed, setChanged] = useState(false);
  return (
    <Form
      look="calm"
      submit={t('yourAccount.changePassword')}
      retype="currentPassword"
      explain={({ status }) => (status === 400 ? t('yourAccount.wrongPassword') : null)}
      send={(form) => {
        setChanged(false);
        return sendToAuth('/change-password', {
          currentPassword: textOf(form, 'currentPassword'),
          newPassword: textOf(form, 'newPassword'),
        });
      }}
      done={(_, form) => {
        form.reset();
        setChanged(true);
        router.refresh();
      }}
      aside={<Saved is={changed} words={t('yourAccount.passwordChanged')} />}
    >
      {/* Tells a password manager whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField name="currentPassword" label={t('yourAccount.passwordNow')} />
      <PasswordField name="newPassword" label={t('yourAccount.newPassword')} isNew />
    </Form>
  );
}
