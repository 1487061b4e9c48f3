'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { getOrganization, updateOrganization } from '@parley/contracts';
import { Field } from '../../../features/forms/field.tsx';
import { Form } from '../../../features/forms/form.tsx';
import { textOf } from '../../../lib/form-text.ts';
import { changeAsSeen } from '../../../lib/change-as-seen.ts';

/** What the organization is called. */
export function OrganizationForm({ name, slug }: { name: string; slug: string }) {
  const t = useTranslations();
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  return (
    <Form
      submit={t('form.save')}
      send={(form) => {
        setSaved(false);
        return changeAsSeen<typeof getOrganization, typeof updateOrganization>(
          ['GET /v1/organization'],
          (now) => now.name === name && now.slug === slug,
          (ifMatch) => [
            'PATCH /v1/organization',
            { ifMatch, body: { name: textOf(form, 'name'), slug: textOf(form, 'slug') } },
          ],
        );
      }}
      done={() => {
        setSaved(true);
        router.refresh();
      }}
      aside={
        <span aria-live="polite" className="text-ink-2 text-sm">
          {saved && t('form.saved')}
        </span>
      }
    >
      <Field name="name" label={t('settings.name')} defaultValue={name} required autoComplete="off" />
      <Field
        name="slug"
        label={t('settings.slug')}
        hint={t('settings.slugHint')}
        defaultValue={slug}
        required
        autoComplete="off"
        spellCheck={false}
      />
    </Form>
  );
}
