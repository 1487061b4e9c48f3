'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { importSources, Label, NewSourceFile, SourceFileRead } from '@parley/contracts';
import type { Option } from '../../../../../../features/entering/choices.ts';
import { CheckField } from '../../../../../../features/forms/check-field.tsx';
import { ChoiceField } from '../../../../../../features/forms/choice-field.tsx';
import { LabelField } from '../../../../../../features/forms/label-field.tsx';
import { FileField } from '../../../../../../features/forms/file-field.tsx';
import { Form } from '../../../../../../features/forms/form.tsx';
import { fileIn } from '../../../../../../lib/file-content.ts';
import { textOf } from '../../../../../../lib/form-text.ts';
import { refusedHere } from '../../../../../../lib/refused-here.ts';
import { send } from '../../../../../../lib/send.ts';
import { WhatItComesTo } from './what-it-comes-to.tsx';

interface Props {
  slug: string;
  labels: readonly Label[];
  languages: readonly Option[];
  language: string;
}

/** What the ending of a name says that is in it. */
const formatOf = (name: string): NewSourceFile['format'] =>
  /\.bib$/i.test(name) ? 'bibtex' : /\.ris$/i.test(name) ? 'ris' : 'csl-json';

/** Reads a file of a reference manager and shows what it comes to, before anything of it is added. */
export function SourceFileForm({ slug, labels, languages, language }: Props) {
  const t = useTranslations();
  const [read, setRead] = useState<{ file: NewSourceFile; came: SourceFileRead } | null>(null);
  const look = async (form: FormData) => {
    setRead(null);
    const chosen = fileIn(form, 'content');
    if (chosen === null) return refusedHere('content', 'required');
    const file: NewSourceFile = {
      format: formatOf(chosen.name),
      content: await chosen.text(),
      language: textOf(form, 'language'),
      label: textOf(form, 'label') as Label,
      duplicates: form.has('leaveOut') ? 'leave_out' : 'refuse',
      dryRun: false,
    };
    const sent = await send<typeof importSources>('POST /v1/processes/{process}/sources/import', {
      params: { process: slug },
      body: { ...file, dryRun: true },
    });
    if (sent.done) setRead({ file, came: sent.value.body });
    return sent;
  };
  return (
    <>
      <Form send={look} submit={t('exchange.look')} look={read === null ? 'main' : 'calm'}>
        <FileField
          name="content"
          label={t('exchange.file')}
          hint={t('exchange.fileHint')}
          accept=".json,.bib,.ris"
        />
        <LabelField name="label" label={t('exchange.label')} usual="public" labels={labels} />
        <ChoiceField name="language" label={t('exchange.language')} usual={language} choices={languages} />
        <CheckField name="leaveOut" label={t('exchange.leaveOut')} />
      </Form>
      {read !== null && <WhatItComesTo slug={slug} {...read} />}
    </>
  );
}
