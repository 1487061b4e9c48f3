'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { createImport, Label } from '@parley/contracts';
import { LabelField } from '../../../../../features/forms/label-field.tsx';
import { FileField } from '../../../../../features/forms/file-field.tsx';
import { Form } from '../../../../../features/forms/form.tsx';
import { base64Of } from '../../../../../lib/file-content.ts';
import { fileToSend } from '../../../../../lib/file-to-send.ts';
import { textOf } from '../../../../../lib/form-text.ts';
import { send } from '../../../../../lib/send.ts';

/** Takes a file to be looked at. Nothing is written by this. */
export function UploadForm({ slug, labels }: { slug: string; labels: readonly Label[] }) {
  const t = useTranslations();
  const router = useRouter();
  const upload = async (form: FormData) => {
    const file = fileToSend(form, 'content');
    if ('done' in file) return file;
    return send<typeof createImport>('POST /v1/imports', {
      body: {
        process: slug,
        name: file.name,
        content: await base64Of(file),
        label: textOf(form, 'label') as Label,
      },
    });
  };
  return (
    <Form
      send={upload}
      done={({ body }) => router.push(`/processes/${slug}/imports/${body.id}`)}
      submit={t('imports.look')}
      busy={t('imports.looking')}
      explain={({ code }) => (code === 'conflict' ? t('imports.tooMany') : null)}
    >
      <FileField
        name="content"
        label={t('imports.file')}
        hint={t('imports.fileHint')}
        accept=".csv,.tsv,.txt,.xlsx,.ods,.json"
      />
      <LabelField
        name="label"
        label={t('imports.label')}
        hint={t('imports.labelHint')}
        usual={labels.includes('internal') ? 'internal' : 'public'}
        labels={labels}
      />
    </Form>
  );
}
