'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Field } from '../../../features/forms/field.tsx';
import { Form } from '../../../features/forms/form.tsx';
import { Saved } from '../../../features/forms/saved.tsx';
import { textOf } from '../../../lib/form-text.ts';
import { sendToAuth } from '../../../lib/send.ts';

/** What one is called. */
export function NameForm({ name }: { name: string }) {
  const t = useTranslations();
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  return (
    <Form
      look="calm"
      submit={t('form.save')}
      send={(form) => {
        setSaved(false);
        return sendToAuth('/update-user', { name: textOf(form, 'name').trim() });
      }}
      done={() => {
        setSaved(true);
        router.refresh();
      }}
      aside={<Saved is={saved} />}
    >
      <Field name="name" label={t('yourAccount.name')} defaultValue={name} autoComplete="name" required />
    </Form>
  );
}
