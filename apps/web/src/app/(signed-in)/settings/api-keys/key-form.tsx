'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { CreatedApiKey, createApiKey, Label, Permission } from '@parley/contracts';
import { CheckGroup } from '../../../../features/forms/check-group.tsx';
import { LabelField } from '../../../../features/forms/label-field.tsx';
import { Field } from '../../../../features/forms/field.tsx';
import { Form } from '../../../../features/forms/form.tsx';
import { textOf } from '../../../../lib/form-text.ts';
import { send } from '../../../../lib/send.ts';
import { endOf } from '../end-of-day.ts';
import { ShownOnce } from '../shown-once.tsx';

interface Props {
  /** What one may give, with what it allows. */
  scopes: readonly { value: Permission; name: string }[];
  labels: readonly Label[];
}

/** Makes a key; then shows its secret, this once. */
export function KeyForm({ scopes, labels }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const [made, setMade] = useState<CreatedApiKey | null>(null);
  if (made !== null) {
    return (
      <ShownOnce
        title={t('settings.keyMade', { name: made.name })}
        about={t('settings.secretOnce')}
        secrets={[{ text: made.secret }]}
        leave={() => setMade(null)}
      />
    );
  }
  return (
    <Form
      submit={t('settings.makeKey')}
      send={(form) =>
        send<typeof createApiKey>('POST /v1/api-keys', {
          body: {
            name: textOf(form, 'name'),
            scopes: form.getAll('scopes') as Permission[],
            clearance: textOf(form, 'clearance') as Label,
            expiresAt: endOf(textOf(form, 'expiresAt')),
          },
        })
      }
      done={({ body }) => {
        setMade(body);
        router.refresh();
      }}
    >
      <Field
        name="name"
        label={t('settings.name')}
        hint={t('settings.keyNameHint')}
        autoComplete="off"
        required
      />
      <CheckGroup
        name="scopes"
        label={t('settings.scopes')}
        choices={scopes}
        usual={['organization:read', 'processes:read']}
      />
      <LabelField
        name="clearance"
        label={t('settings.clearance')}
        hint={t('settings.keyClearanceHint')}
        usual="public"
        labels={labels}
      />
      <Field name="expiresAt" label={t('settings.expires')} hint={t('settings.expiresHint')} type="date" />
    </Form>
  );
}
