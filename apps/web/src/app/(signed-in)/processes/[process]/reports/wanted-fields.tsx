'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Label, NewReport, ReportFormat, ReportKind } from '@parley/contracts';
import { ChoiceField } from '../../../../../features/forms/choice-field.tsx';
import { RadioGroup } from '../../../../../features/forms/radio-group.tsx';
import { textOf } from '../../../../../lib/form-text.ts';
import type { Choices } from './choices.ts';

/** Which report is wanted. What it is asked stands in the address. */
export function WantedFields({ choices }: { choices: Choices }) {
  const t = useTranslations();
  const [kind, setKind] = useState<string>('briefing');
  const { kinds, items, labels } = choices;
  return (
    <>
      <RadioGroup name="kind" label={t('reporting.kind')} choices={kinds} value={kind} choose={setKind} />
      {kind === 'item' && <ChoiceField name="item" label={t('reporting.item')} choices={items} />}
      <FormFields {...{ choices }} />
      <ChoiceField
        name="label"
        label={t('reporting.label')}
        hint={t('reporting.labelHint')}
        choices={labels}
      />
    </>
  );
}

interface Form {
  choices: Pick<Choices, 'formats' | 'languages'>;
  usual?: { format: ReportFormat; language: NewReport['language'] };
}

/** In what form it comes. */
export function FormFields({ choices: { formats, languages }, usual }: Form) {
  const t = useTranslations();
  const [format, setFormat] = useState<string>(usual?.format ?? 'pdf');
  const about = formats.find(({ value }) => value === format)?.about;
  return (
    <>
      <ChoiceField
        name="format"
        label={t('reporting.as')}
        {...(about !== undefined && { hint: about })}
        value={format}
        onChange={(event) => setFormat(event.target.value)}
        choices={formats}
      />
      <ChoiceField
        name="language"
        label={t('reporting.language')}
        choices={languages}
        {...(usual !== undefined && { usual: usual.language })}
      />
    </>
  );
}

/** What was filled in. */
export const wantedIn = (form: FormData) => {
  const kind = textOf(form, 'kind') as ReportKind;
  return { kind, item: kind === 'item' ? textOf(form, 'item') : null, label: textOf(form, 'label') as Label };
};

export const formIn = (form: FormData) => ({
  format: textOf(form, 'format') as ReportFormat,
  language: textOf(form, 'language') as NewReport['language'],
});
