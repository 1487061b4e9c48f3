'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { createReport, Report } from '@parley/contracts';
import { Form } from '../../../../../../features/forms/form.tsx';
import { send } from '../../../../../../lib/send.ts';
import type { Choices } from '../choices.ts';
import { formIn, FormFields } from '../wanted-fields.tsx';

interface Props {
  of: Pick<Report, 'process' | 'kind' | 'label' | 'language' | 'question'>;
  choices: Pick<Choices, 'formats' | 'languages'>;
  /** Where the reports are. */
  list: string;
}

/** Has the file made of what is read here: of the same question, as known at the same instant. */
export function MakeAs({ of: { process, kind, label, language, question }, choices, list }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const make = (form: FormData) => {
    const item = question.item === null ? null : `key:${question.item}`;
    const body = { process: process.slug, kind, label, ...question, item, ...formIn(form) };
    return send<typeof createReport>('POST /v1/reports', { body });
  };
  return (
    <details className="mt-4">
      <summary className="link text-ink-2 text-sm">{t('reporting.makeAs')}</summary>
      <div className="mt-4">
        <Form
          label={t('reporting.makeAs')}
          send={make}
          done={() => {
            router.push(list);
            router.refresh();
          }}
          submit={t('reporting.makeIt')}
          explain={({ code }) => (code === 'quota_exceeded' ? t('reporting.tooMany') : null)}
        >
          <FormFields choices={choices} usual={{ format: 'pdf', language }} />
        </Form>
      </div>
    </details>
  );
}
