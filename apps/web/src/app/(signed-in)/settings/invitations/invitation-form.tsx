'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { createInvitation, Label, NewInvitation, Role } from '@parley/contracts';
import { localeNames, locales } from '@parley/words';
import { ChoiceField } from '../../../../features/forms/choice-field.tsx';
import { LabelField } from '../../../../features/forms/label-field.tsx';
import { Field } from '../../../../features/forms/field.tsx';
import { Form } from '../../../../features/forms/form.tsx';
import { textOf } from '../../../../lib/form-text.ts';
import { send } from '../../../../lib/send.ts';
import { SentNotice } from './sent-notice.tsx';
import type { SentLetter } from './sent-notice.tsx';

/** Asks somebody in. */
export function InvitationForm({ roles, labels }: { roles: readonly Role[]; labels: readonly Label[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const [sent, setSent] = useState<SentLetter | null>(null);
  return (
    <>
      <Form
        submit={t('settings.sendInvitation')}
        send={(form) => {
          setSent(null);
          return send<typeof createInvitation>('POST /v1/invitations', {
            body: {
              email: textOf(form, 'email'),
              role: textOf(form, 'role') as Role,
              clearance: textOf(form, 'clearance') as Label,
              locale: textOf(form, 'locale') as NewInvitation['locale'],
            },
          });
        }}
        done={({ body }, form) => {
          setSent(body);
          form.reset();
          router.refresh();
        }}
      >
        <Field name="email" label={t('settings.email')} type="email" required autoComplete="off" />
        <ChoiceField
          name="role"
          label={t('settings.role')}
          hint={t('settings.roleHint')}
          choices={roles.map((role) => ({ value: role, name: t(`role.${role}`) }))}
        />
        <LabelField
          name="clearance"
          label={t('settings.clearance')}
          hint={t('settings.clearanceHint')}
          usual="internal"
          labels={labels}
        />
        <ChoiceField
          name="locale"
          label={t('settings.letterLanguage')}
          usual={locale}
          choices={locales.map((each) => ({ value: each, name: localeNames[each].name }))}
        />
      </Form>
      <SentNotice sent={sent} />
    </>
  );
}
