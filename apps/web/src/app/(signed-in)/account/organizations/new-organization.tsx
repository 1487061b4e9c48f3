'use client';

import { useTranslations } from 'next-intl';
import type { createOrganization } from '@parley/contracts';
import { Field } from '../../../../features/forms/field.tsx';
import { Form } from '../../../../features/forms/form.tsx';
import { textOf } from '../../../../lib/form-text.ts';
import { send } from '../../../../lib/send.ts';

/** Makes an organization, where everybody may. */
export function NewOrganization() {
  const t = useTranslations();
  return (
    <details className="mt-6">
      <summary className="button w-fit list-none [&::-webkit-details-marker]:hidden">
        {t('yourAccount.newOrganization')}
      </summary>
      <div className="mt-4">
        <Form
          look="calm"
          submit={t('yourAccount.newOrganization')}
          send={(form) =>
            send<typeof createOrganization>('POST /v1/organizations', {
              body: { name: textOf(form, 'name'), slug: textOf(form, 'slug') },
            })
          }
          done={() => window.location.assign('/')}
        >
          <Field
            name="name"
            label={t('yourAccount.newOrganizationName')}
            autoComplete="organization"
            required
          />
          <Field
            name="slug"
            label={t('yourAccount.newOrganizationSlug')}
            hint={t('yourAccount.newOrganizationSlugHint')}
            autoComplete="off"
            spellCheck={false}
            required
          />
        </Form>
      </div>
    </details>
  );
}
