'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { createImport, Label } from '@parley/contracts';
import { ChoiceField } from '../../../../../features/forms/choice-field.tsx';
import { FileField } from '../../../../../features/forms/file-field.tsx';
import { Form } from '../../../../../features/forms/form.tsx';
import { base64Of, fileIn } from '../../../../../lib/file-content.ts';
import { textOf } from '../../../../../lib/form-text.ts';
import { refusedHere } from '../../../../../lib/refused-here.ts';
import { send } from '../../../../../lib/send.ts';

/** In bytes, as the service has it: what is larger is not sent in the first place. */
const LARGEST = 24 * 1024 * 1024;

/** Takes a file to be looked at. Nothing is written by this. */
export function UploadForm({ slug, labels }: { slug: string; labels: readonly Label[] }) {
  const t = useTranslations();
  const router = useRouter();
  const upload = async (form: FormData) => {
    const file = fileIn(form, 'content');
    if (file === null) return refusedHere('content', 'required');
    if (file.size === 0) return refusedHere('content', 'empty');
    if (file.size > LARGEST) return refusedHere('content', 'too_large');
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
      <ChoiceField
        name="label"
        label={t('imports.label')}
        hint={t('imports.labelHint')}
        usual={labels.includes('internal') ? 'internal' : 'public'}
        choices={labels.map((label) => ({ value: label, name: t(`label.${label}`) }))}
      />
    </Form>
  );
}
