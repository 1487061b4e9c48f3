'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { FieldFaults } from '../forms/field-faults.tsx';
import { useFaults } from '../forms/form.tsx';
import type { Option } from './choices.ts';
import type { TypedText } from './draft.ts';

interface Props {
  name: string;
  label: string;
  value: TypedText;
  onChange: (value: TypedText) => void;
  languages: readonly Option[];
  /** The one that stands open; the others are folded away. */
  language: string;
  long?: boolean;
}

/** A text that readers see, in one language or more. */
export function LocalizedField({ name, label, value, onChange, languages, language, long = false }: Props) {
  const t = useTranslations();
  const own = languages.filter((each) => each.value === language);
  const others = languages.filter((each) => each.value !== language);
  const line = (each: Option, shown: string) => (
    <Line
      key={each.value}
      name={`${name}.${each.value}`}
      label={shown}
      language={each.value}
      long={long}
      value={value[each.value] ?? ''}
      onChange={(text) => onChange({ ...value, [each.value]: text })}
    />
  );
  return (
    <div className="space-y-2">
      {own.map((each) => line(each, label))}
      <details className="text-xs" open={others.some((each) => (value[each.value] ?? '') !== '')}>
        <summary className="text-ink-2 hover:text-ink">{t('entering.otherLanguages')}</summary>
        <div className="mt-2 space-y-3">{others.map((each) => line(each, `${label} – ${each.name}`))}</div>
      </details>
    </div>
  );
}

interface LineProps {
  name: string;
  label: string;
  language: string;
  long: boolean;
  value: string;
  onChange: (text: string) => void;
}

function Line({ name, label, language, long, value, onChange }: LineProps) {
  const id = useId();
  const faults = useFaults(name);
  const common = {
    id,
    name,
    lang: language,
    value,
    'aria-invalid': faults.length > 0,
    'aria-describedby': `${id}-faults`,
    className: 'field aria-invalid:border-accent',
  };
  return (
    <div>
      <label htmlFor={id} className="label">
        {label}
      </label>
      {long ? (
        <textarea {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...common} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      )}
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </div>
  );
}
