'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReportKind, ReportVerification, verifyReport } from '@parley/contracts';
import { Field } from '../../../../../../features/forms/field.tsx';
import { FileField } from '../../../../../../features/forms/file-field.tsx';
import { Form } from '../../../../../../features/forms/form.tsx';
import { base64Of, fileIn } from '../../../../../../lib/file-content.ts';
import { textOf } from '../../../../../../lib/form-text.ts';
import { refusedHere } from '../../../../../../lib/refused-here.ts';
import { send } from '../../../../../../lib/send.ts';
import { Verdict } from './verdict.tsx';

/** In bytes, as the service has it: what is larger is not sent in the first place. */
const LARGEST = 32 * 1024 * 1024;
const DIGEST = /^sha256-[\w+/=-]{1,100}$/;

/** What to hold against the record; refused here where the service could not but refuse it. */
async function askedIn(form: FormData) {
  const file = fileIn(form, 'file');
  const digest = textOf(form, 'digest').trim();
  if (file === null && digest === '') return refusedHere('file', 'required');
  if (file === null) return DIGEST.test(digest) ? { digest } : refusedHere('digest', 'not_a_digest');
  if (file.size === 0) return refusedHere('file', 'empty');
  return file.size > LARGEST ? refusedHere('file', 'larger_than_reports') : { file: await base64Of(file) };
}

/** Holds a file, or the digest that stands in one, against the record, and says how it stands. */
export function VerifyForm({ kinds }: { kinds: Readonly<Record<ReportKind, string>> }) {
  const t = useTranslations();
  const [verified, setVerified] = useState<{ of: ReportVerification; name: string } | null>(null);
  const verify = async (form: FormData) => {
    setVerified(null);
    const asked = await askedIn(form);
    if ('done' in asked) return asked;
    const sent = await send<typeof verifyReport>('POST /v1/reports/verify', { body: asked });
    if (!sent.done) return sent;
    const name = fileIn(form, 'file')?.name ?? textOf(form, 'digest').trim();
    return { done: true as const, value: { of: sent.value.body, name } };
  };
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <Form
        label={t('reporting.part.verify')}
        send={verify}
        done={setVerified}
        submit={t('reporting.verify')}
        busy={t('reporting.verifying')}
        explain={({ status }) => (status === 404 ? t('reporting.unknown') : null)}
      >
        <FileField
          name="file"
          label={t('reporting.file')}
          hint={t('reporting.fileHint')}
          accept=".pdf,.docx,.xlsx,.csv,.md,.json"
        />
        <Field
          name="digest"
          label={t('reporting.orDigest')}
          hint={t('reporting.digestHint')}
          placeholder="sha256-…"
          autoComplete="off"
          spellCheck={false}
        />
      </Form>
      <div aria-live="polite" className="min-w-0">
        {verified !== null && <Verdict {...verified} kinds={kinds} />}
      </div>
    </div>
  );
}
