'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { getProcess, Label, Process, updateProcess } from '@parley/contracts';
import { LocalizedInputs } from '../../../../../features/editing/localized-inputs.tsx';
import { CheckField } from '../../../../../features/forms/check-field.tsx';
import { ChoiceField } from '../../../../../features/forms/choice-field.tsx';
import { LabelField } from '../../../../../features/forms/label-field.tsx';
import { Field } from '../../../../../features/forms/field.tsx';
import { Form } from '../../../../../features/forms/form.tsx';
import { Saved } from '../../../../../features/forms/saved.tsx';
import { changeAsSeen } from '../../../../../lib/change-as-seen.ts';
import { atFields, changesOf, isSettledAlike, settledIn, statuses } from './settled.ts';

interface Props {
  process: Process;
  labels: readonly Label[];
  languages: readonly { value: string; name: string }[];
}

/** What is said of a process, and the rules that it is held to. */
export function ProcessForm({ process, labels, languages }: Props) {
  const t = useTranslations();
  const language = useLocale();
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  const params = { process: process.slug };
  const tags = languages.map(({ value }) => value);
  const text = { languages, language, isLong: true };
  return (
    <Form
      label={t('conduct.about')}
      submit={t('form.save')}
      send={async (form) => {
        setSaved(false);
        const sent = await changeAsSeen<typeof getProcess, typeof updateProcess>(
          ['GET /v1/processes/{process}', { params }],
          (now) => isSettledAlike(now, process),
          (ifMatch) => [
            'PATCH /v1/processes/{process}',
            { params, ifMatch, body: changesOf(settledIn(form, tags), process) },
          ],
        );
        return atFields(sent, language);
      }}
      done={() => {
        setSaved(true);
        router.refresh();
      }}
      aside={<Saved is={saved} />}
    >
      <LocalizedInputs
        name="title"
        label={t('entering.title')}
        value={process.title}
        {...text}
        isLong={false}
      />
      <LocalizedInputs name="goal" label={t('conduct.goal')} value={process.goal ?? {}} {...text} />
      <LocalizedInputs name="summary" label={t('entering.summary')} value={process.summary ?? {}} {...text} />
      <ChoiceField
        name="status"
        label={t('editing.status')}
        usual={process.status}
        choices={statuses.map((each) => ({ value: each, name: t(`processStatus.${each}`) }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          name="startedOn"
          label={t('conduct.startedOn')}
          defaultValue={process.startedOn ?? ''}
          autoComplete="off"
        />
        <Field
          name="endedOn"
          label={t('conduct.endedOn')}
          defaultValue={process.endedOn ?? ''}
          autoComplete="off"
        />
      </div>
      <p className="text-ink-3 text-xs">{t('entering.dateHint')}</p>
      <LabelField
        name="label"
        label={t('entering.label')}
        hint={t('conduct.labelHint')}
        usual={process.label}
        labels={labels}
      />
      <fieldset className="border-rule space-y-3 border-t pt-5">
        <legend className="sr-only">{t('conduct.rules')}</legend>
        <CheckField
          name="reviewRequired"
          label={t('conduct.review')}
          hint={t('conduct.reviewHint')}
          usual={process.reviewRequired}
        />
        <CheckField
          name="singleUndertaking"
          label={t('conduct.single')}
          hint={t('conduct.singleHint')}
          usual={process.singleUndertaking}
        />
      </fieldset>
      <fieldset className="border-rule space-y-4 border-t pt-5">
        <legend className="sr-only">{t('conduct.stalls')}</legend>
        <p aria-hidden className="font-medium">
          {t('conduct.stalls')}
        </p>
        <p className="text-ink-2 text-sm">{t('conduct.stallsAbout')}</p>
        <Field
          name="timesMedian"
          label={t('conduct.timesMedian')}
          hint={t('conduct.timesMedianHint')}
          defaultValue={String(process.stallRules.timesMedian)}
          inputMode="decimal"
          autoComplete="off"
        />
        <Field
          name="atLeastDays"
          label={t('conduct.atLeastDays')}
          defaultValue={String(process.stallRules.atLeastDays)}
          inputMode="numeric"
          autoComplete="off"
        />
        <CheckField
          name="technicalBreaksSilence"
          label={t('conduct.technical')}
          usual={process.stallRules.technicalBreaksSilence}
        />
      </fieldset>
    </Form>
  );
}
