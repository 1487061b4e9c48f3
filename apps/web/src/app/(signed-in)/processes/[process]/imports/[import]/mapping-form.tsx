'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { getImport, Import, ImportMapping, ImportTemplate, updateImport } from '@parley/contracts';
import { CheckGroup } from '../../../../../../features/forms/check-group.tsx';
import { ChoiceField } from '../../../../../../features/forms/choice-field.tsx';
import { Form } from '../../../../../../features/forms/form.tsx';
import { changeAsSeen } from '../../../../../../lib/change-as-seen.ts';
import { BesidesFields } from './besides-fields.tsx';
import { ColumnFields } from './column-fields.tsx';
import type { MappingChoices } from './mapping-choices.ts';
import { atTheirFields, bareMapping, mappingIn, wordsOf } from './mapping-draft.ts';
import { WordFields } from './word-fields.tsx';

interface Props {
  of: Import;
  templates: readonly ImportTemplate[];
  choices: MappingChoices;
  /** Words that could not be read, by the header of their column. */
  unread: readonly { header: string; text: string }[];
  locale: string;
}

/** Says what the columns and words of a file mean, beginning with what was suggested, and has the changes worked out. */
export function MappingForm({ of, templates, choices, unread, locale }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const { detected } = of;
  const suggested = of.suggestion ?? bareMapping(detected, locale);
  const [template, setTemplate] = useState('');
  const [draft, setDraft] = useState<ImportMapping>(of.mapping ?? suggested);
  const words = wordsOf(draft, detected, unread);
  const hasDates = draft.columns.some(({ field }) => field === 'date');
  const params = { import: of.id };

  const choose = (id: string) => {
    setTemplate(id);
    const kept = templates.find((one) => one.id === id)?.mapping;
    if (kept === undefined) setDraft(id === '' ? (of.mapping ?? suggested) : suggested);
    // A template knows the columns, and other files' sheets.
    else setDraft({ ...kept, sheets: suggested.sheets });
  };
  const plan = async (form: FormData) => {
    const mapping = mappingIn(form, draft, detected, words);
    const sent = await changeAsSeen<typeof getImport, typeof updateImport>(
      ['GET /v1/imports/{import}', { params }],
      (now) => now.state === of.state,
      (ifMatch) => ['PATCH /v1/imports/{import}', { params, ifMatch, body: { mapping } }],
    );
    return atTheirFields(sent, mapping);
  };
  return (
    <Form
      send={plan}
      done={() => router.refresh()}
      submit={t(of.state === 'mapping' ? 'imports.plan' : 'imports.planAnew')}
      look={of.counts?.bad === 0 ? 'calm' : 'main'}
      label={t('imports.mapping')}
    >
      {(templates.length > 0 || of.mapping !== null) && (
        <ChoiceField
          name="template"
          label={t('imports.template')}
          value={template}
          onChange={(event) => choose(event.target.value)}
          choices={[
            { value: '', name: t(of.mapping === null ? 'imports.suggested' : 'imports.asBefore') },
            ...(of.mapping === null ? [] : [{ value: 'suggested', name: t('imports.suggested') }]),
            ...templates.map(({ id, name }) => ({ value: id, name })),
          ]}
        />
      )}
      <div key={template} className="space-y-5">
        {detected.sheets.length > 1 && (
          <CheckGroup
            name="sheets"
            label={t('imports.sheets')}
            choices={detected.sheets.map(({ name }) => ({ value: name, name }))}
            usual={draft.sheets}
          />
        )}
        <ColumnFields {...{ draft, setDraft, detected }} meetings={choices.meetings} />
        {(of.datesAmbiguous || draft.dates !== null || hasDates) && (
          <ChoiceField
            name="dates"
            label={t('imports.dates')}
            {...(of.datesAmbiguous && { hint: t('imports.datesHint') })}
            usual={draft.dates ?? ''}
            choices={[
              { value: '', name: t(of.datesAmbiguous ? 'imports.choose' : 'imports.byItself') },
              ...(['dmy', 'mdy', 'ymd'] as const).map((order) => ({
                value: order,
                name: t(`imports.orders.${order}`),
              })),
            ]}
          />
        )}
        <WordFields words={words} accounts={choices.accounts} isOpen={unread.length > 0} />
        <BesidesFields draft={draft} choices={choices} />
      </div>
    </Form>
  );
}
