'use client';

import { useTranslations } from 'next-intl';
import { textOf } from '../../lib/form-text.ts';
import { sendToAuth } from '../../lib/send.ts';
import { Field } from '../forms/field.tsx';
import { Form } from '../forms/form.tsx';
import { PasswordField } from '../forms/password-field.tsx';

export interface SignedUp {
  email: string;
  password: string;
}

interface Props {
  /** By which one may sign up, and for which address. */
  invitation?: { token: string; email: string };
  done: (signedUp: SignedUp) => void;
}

/** Name, address and password of somebody who is new. */
export function SignUpForm({ invitation, done }: Props) {
  const t = useTranslations();
  return (
    <Form
      look="wide"
      submit={t('signUp.submit')}
      send={(form) =>
        sendToAuth('/sign-up/email', {
          name: textOf(form, 'name'),
          email: textOf(form, 'email'),
          password: textOf(form, 'password'),
          ...(invitation === undefined ? {} : { invitation: invitation.token }),
        })
      }
      done={(_, form) => {
        const filled = new FormData(form);
        done({ email: textOf(filled, 'email'), password: textOf(filled, 'password') });
      }}
    >
      <Field name="name" label={t('signUp.name')} hint={t('signUp.nameHint')} autoComplete="name" required />
      <Field
        name="email"
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        required
        defaultValue={invitation?.email}
        readOnly={invitation !== undefined}
      />
      <PasswordField name="password" label={t('signIn.password')} isNew />
    </Form>
  );
}
