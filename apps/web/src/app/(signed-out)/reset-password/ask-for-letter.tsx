'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '../../../features/forms/field.tsx';
import { Form } from '../../../features/forms/form.tsx';
import { textOf } from '../../../lib/form-text.ts';
import { sendToAuth } from '../../../lib/send.ts';

/** Has a letter sent with a link. Whether the address is known is told to nobody. */
export function AskForLetter() {
  const t = useTranslations();
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) return <p aria-live="polite">{t('reset.sent', { email: sentTo })}</p>;
  return (
    <>
      <p className="text-ink-2 mb-6 text-sm">{t('reset.advice')}</p>
      <Form
        look="wide"
        submit={t('reset.ask')}
        send={(form) => sendToAuth('/request-password-reset', { email: textOf(form, 'email') })}
        done={(_, form) => setSentTo(textOf(new FormData(form), 'email'))}
        explain={({ status }) => (status === 400 ? t('fault.invalid_format') : null)}
        retype="email"
      >
        <Field name="email" label={t('signIn.email')} type="email" autoComplete="username" required />
      </Form>
    </>
  );
}
