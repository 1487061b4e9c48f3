'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { addProcess, Label } from '@parley/contracts';
import { LocalizedInputs } from '../../../../features/editing/localized-inputs.tsx';
import { LabelField } from '../../../../features/forms/label-field.tsx';
import { Field } from '../../../../features/forms/field.tsx';
import { Form } from '../../../../features/forms/form.tsx';
import { send } from '../../../../lib/send.ts';
import { atFields, bodyOf } from './founded.ts';

interface Props {
  labels: readonly Label[];
  languages: readonly { value: string; name: string }[];
}

/** Makes a process, and leads to where its tracks, people and items are entered. */
export function FoundingForm({ labels, languages }: Props) {
  const t = useTranslations();
  const language = useLocale();
  const router = useRouter();
  const tags = languages.map(({ value }) => value);
  const text = { languages, language, value: {} };
  return (
    <Form
      label={t('founding.title')}
      submit={t('founding.submit')}
      send={async (form) => {
        const body = bodyOf(form, tags, language);
        return atFields(await send<typeof addProcess>('POST /v1/processes', { body }), form, language);
      }}
      done={({ body: { slug } }) => {
        router.push(`/processes/${slug}/edit`);
        router.refresh();
      }}
    >
      <LocalizedInputs name="title" label={t('entering.title')} {...text} isLong={false} />
      <Field
        name="slug"
        label={t('founding.slug')}
        hint={t('founding.slugHint')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <fieldset className="border-rule border-t pt-5">
        <legend className="sr-only">{t('founding.parties')}</legend>
        <p aria-hidden className="font-medium">
          {t('founding.parties')}
        </p>
        <div className="mt-3 grid gap-5 sm:grid-cols-2">
          <Field name="parties.0" label={t('founding.firstParty')} autoComplete="off" />
          <Field name="parties.1" label={t('founding.secondParty')} autoComplete="off" />
        </div>
        <p className="text-ink-3 mt-2 text-xs">{t('founding.partiesHint')}</p>
      </fieldset>
      <LocalizedInputs name="goal" label={t('conduct.goal')} {...text} isLong />
      <Field
        name="startedOn"
        label={t('conduct.startedOn')}
        hint={t('entering.dateHint')}
        autoComplete="off"
      />
      <LabelField name="label" label={t('entering.label')} usual="public" labels={labels} />
    </Form>
  );
}
