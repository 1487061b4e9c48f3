'use client';

import { useTranslations } from 'next-intl';
import { textOf } from '../../lib/form-text.ts';
import type { Refusal } from '../../lib/send.ts';
import { Field } from '../forms/field.tsx';
import { Form } from '../forms/form.tsx';
import { PasswordField } from '../forms/password-field.tsx';
import { signInByPassword } from './sign-in-by-password.ts';

interface Props {
  email: string | undefined;
  done: () => void;
  /** The account has a second factor: it is asked for before anybody is signed in. */
  askSecond: () => void;
}

/** Signs in by e-mail and password. */
export function PasswordForm({ email, done, askSecond }: Props) {
  const t = useTranslations();
  const explain = ({ status }: Refusal) =>
    status === 401 || status === 400 ? t('signIn.wrong') : status === 403 ? t('signIn.unverified') : null;
  return (
    <Form
      look="wide"
      submit={t('signIn.submit')}
      busy={t('signIn.busy')}
      explain={explain}
      retype="password"
      send={(form) => signInByPassword(textOf(form, 'email'), textOf(form, 'password'))}
      done={({ needsSecondFactor }) => (needsSecondFactor ? askSecond() : done())}
    >
      <Field
        name="email"
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        required
        defaultValue={email}
        readOnly={email !== undefined}
      />
      <PasswordField name="password" label={t('signIn.password')} />
    </Form>
  );
}
