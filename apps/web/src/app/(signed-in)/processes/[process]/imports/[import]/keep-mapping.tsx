'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { createImportTemplate, ImportMapping } from '@parley/contracts';
import { Field } from '../../../../../../features/forms/field.tsx';
import { Form } from '../../../../../../features/forms/form.tsx';
import { Saved } from '../../../../../../features/forms/saved.tsx';
import { textOf } from '../../../../../../lib/form-text.ts';
import { send } from '../../../../../../lib/send.ts';

/** Keeps a mapping under a name, for the next file of the same columns. */
export function KeepMapping({ mapping }: { mapping: ImportMapping }) {
  const t = useTranslations();
  const router = useRouter();
  const [isKept, setIsKept] = useState(false);
  return (
    <Form
      look="calm"
      label={t('imports.keep')}
      send={(form) =>
        send<typeof createImportTemplate>('POST /v1/import-templates', {
          body: { name: textOf(form, 'name'), mapping },
        })
      }
      done={(_, form) => {
        form.reset();
        setIsKept(true);
        router.refresh();
      }}
      submit={t('imports.keep')}
      aside={<Saved is={isKept} words={t('imports.kept')} />}
    >
      <Field name="name" label={t('imports.keepName')} hint={t('imports.keepHint')} autoComplete="off" />
    </Form>
  );
}
