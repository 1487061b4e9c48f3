'use client';

import { useTranslations } from 'next-intl';
import type { DetectedFile, ImportField, ImportMapping } from '@parley/contracts';
import type { Option } from '../../../../../../features/entering/choices.ts';
import { ChoiceField } from '../../../../../../features/forms/choice-field.tsx';
import { columnsOf } from './mapping-draft.ts';

const fields = [
  'item',
  'title',
  'kind',
  'theme',
  'date',
  'meeting',
  'account',
  'act',
  'agreement',
  'legal',
  'implementation',
  'level',
  'verb',
  'note',
  'source',
  'locator',
  'quotation',
  'label',
  'assertion',
  'corrects',
  'continued_by',
  'cause',
  'actor',
] as const satisfies readonly ImportField[];
const axes = ['implementation', 'agreement', 'legal'] as const;

interface Props {
  draft: ImportMapping;
  setDraft: (draft: ImportMapping) => void;
  detected: DetectedFile;
  meetings: readonly Option[];
}

/** How a file is laid out, and what each of its columns is. */
export function ColumnFields({ draft, setDraft, detected, meetings }: Props) {
  const t = useTranslations();
  const fieldOf = (header: string) => draft.columns.find((column) => column.header === header)?.field ?? '';
  const tell = (header: string, chosen: string) => {
    const field = fields.find((one) => one === chosen);
    const told = new Map(draft.columns.map((column) => [column.header, column]));
    if (field === undefined) told.delete(header);
    else told.set(header, { header, field, meeting: null });
    const columns = columnsOf(detected).flatMap((column) => told.get(column.header) ?? []);
    setDraft({ ...draft, columns });
  };
  const offered = fields.filter((field) => field !== 'level' || draft.shape === 'wide');
  return (
    <>
      <ChoiceField
        name="shape"
        label={t('imports.shape')}
        value={draft.shape}
        onChange={({ target }) => setDraft({ ...draft, shape: target.value === 'wide' ? 'wide' : 'long' })}
        choices={(['long', 'wide'] as const).map((shape) => ({
          value: shape,
          name: t(`imports.shapes.${shape}`),
        }))}
      />
      {draft.shape === 'wide' && (
        <ChoiceField
          name="axis"
          label={t('imports.axis')}
          value={draft.axis}
          onChange={({ target }) =>
            setDraft({ ...draft, axis: axes.find((axis) => axis === target.value) ?? draft.axis })
          }
          choices={axes.map((axis) => ({ value: axis, name: t(`imports.field.${axis}`) }))}
        />
      )}
      <fieldset className="min-w-0 space-y-4">
        <legend className="text-md mb-2 font-semibold">{t('imports.columns')}</legend>
        {columnsOf(detected).map(({ header, samples }) => (
          <div key={header} className="space-y-2">
            <ChoiceField
              name={`column-${header.replaceAll('/', '~1')}`}
              label={header}
              {...(samples.length > 0 && { hint: samples.slice(0, 4).join(' · ') })}
              value={fieldOf(header)}
              onChange={({ target }) => tell(header, target.value)}
              choices={[
                { value: '', name: t('imports.notRead') },
                ...offered.map((field) => ({ value: field, name: t(`imports.field.${field}`) })),
              ]}
            />
            {draft.shape === 'wide' && fieldOf(header) === 'level' && (
              <div className="border-rule border-s ps-4">
                <ChoiceField
                  name={`meeting-${header}`}
                  label={t('imports.meetingOf', { header })}
                  usual={draft.columns.find((column) => column.header === header)?.meeting ?? ''}
                  choices={[{ value: '', name: t('imports.asNamed') }, ...meetings]}
                />
              </div>
            )}
          </div>
        ))}
      </fieldset>
    </>
  );
}
