'use client';

import { useTranslations } from 'next-intl';
import { Form } from '../../../../features/forms/form.tsx';
import { PasswordField } from '../../../../features/forms/password-field.tsx';
import { textOf } from '../../../../lib/form-text.ts';
import { sendToAuth } from '../../../../lib/send.ts';

interface Props<T> {
  button: string;
  about?: string;
  /** Below /v1/auth. */
  path: string;
  hasPassword: boolean;
  done: (value: T) => void;
}

/** Something about the second factor, behind a button; whoever has a password gives it, in case the screen is not theirs. */
export function AskPassword<T>({ button, about, path, hasPassword, done }: Props<T>) {
  const t = useTranslations();
  return (
    <details className="open:basis-full">
      <summary className="button w-fit list-none [&::-webkit-details-marker]:hidden">{button}</summary>
      <div className="mt-4">
        {about !== undefined && <p className="text-ink-2 mb-4 max-w-prose text-sm">{about}</p>}
        <Form
          label={button}
          look="calm"
          submit={button}
          retype="password"
          explain={({ status }) => (status === 400 ? t('yourAccount.wrongPassword') : null)}
          send={(form) => sendToAuth<T>(path, hasPassword ? { password: textOf(form, 'password') } : {})}
          done={done}
        >
          {hasPassword && <PasswordField name="password" label={t('yourAccount.password')} />}
        </Form>
      </div>
    </details>
  );
}
