'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { importBundle, NewBundle } from '@parley/contracts';
import { Field } from '../../../features/forms/field.tsx';
import { FileField } from '../../../features/forms/file-field.tsx';
import { Form } from '../../../features/forms/form.tsx';
import { base64Of } from '../../../lib/file-content.ts';
import { fileToSend } from '../../../lib/file-to-send.ts';
import { textOf } from '../../../lib/form-text.ts';
import { refusedHere } from '../../../lib/refused-here.ts';
import { send } from '../../../lib/send.ts';
import type { Sent } from '../../../lib/send.ts';

/** Takes a bundle in, as it was downloaded elsewhere. */
export function BundleForm() {
  const t = useTranslations();
  const router = useRouter();
  const bringIn = async (form: FormData) => {
    const file = fileToSend(form, 'file');
    if ('done' in file) return file;
    const content = await contentOf(file);
    if (content === null) return refusedHere('file', 'json_broken');
    const slug = textOf(form, 'slug').trim();
    const body = { ...content, ...(slug !== '' && { slug }) };
    return withPlaces(await send<typeof importBundle>('POST /v1/bundles', { body }));
  };
  return (
    <Form
      send={bringIn}
      done={({ body }) => {
        router.push(`/processes/${body.slug}`);
        router.refresh();
      }}
      submit={t('exchange.bringIt')}
    >
      <FileField
        name="file"
        label={t('exchange.bundleFile')}
        hint={t('exchange.bundleHint')}
        accept=".json,.zip"
      />
      <Field
        name="slug"
        label={t('exchange.slug')}
        hint={t('exchange.slugHint')}
        autoComplete="off"
        spellCheck={false}
      />
    </Form>
  );
}

/** Null where it is neither an archive nor JSON. */
async function contentOf(file: File): Promise<NewBundle | null> {
  if (/\.zip$/i.test(file.name)) return { datapackage: await base64Of(file) };
  try {
    return { bundle: JSON.parse(await file.text()) as NonNullable<NewBundle['bundle']> };
  } catch {
    return null;
  }
}

/** Faults deep in a bundle are told with their place in it: without that nobody finds them. */
function withPlaces<T>(sent: Sent<T>): Sent<T> {
  if (sent.done) return sent;
  const faults = sent.refusal.faults.map((fault) =>
    fault.pointer === '/slug' || fault.code === 'already_here'
      ? fault
      : { ...fault, code: `bundle.${fault.code}`, message: `${fault.pointer} ${fault.message}` },
  );
  return { done: false, refusal: { ...sent.refusal, faults } };
}
