'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { Field } from '../../../../features/forms/field.tsx';
import { Form } from '../../../../features/forms/form.tsx';
import { addPasskey } from '../../../../features/signing-in/passkeys.ts';
import { textOf } from '../../../../lib/form-text.ts';
import type { Passkey } from '../load.ts';
import { PasskeyRow } from './passkey-row.tsx';

/** The passkeys one has, and another one. */
export function Passkeys({ passkeys }: { passkeys: readonly Passkey[] }) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <>
      {passkeys.length === 0 && <p className="mb-5">{t('yourAccount.noPasskeys')}</p>}
      <ul className="mb-6">
        {passkeys.map((passkey) => (
          <PasskeyRow key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      <Form
        look="calm"
        submit={t('yourAccount.passkeyAdd')}
        send={(form) => addPasskey(textOf(form, 'name').trim())}
        done={(_, form) => {
          form.reset();
          router.refresh();
        }}
      >
        <Field
          name="name"
          label={t('yourAccount.passkeyName')}
          hint={t('yourAccount.passkeyNameHint')}
          autoComplete="off"
        />
      </Form>
    </>
  );
}
