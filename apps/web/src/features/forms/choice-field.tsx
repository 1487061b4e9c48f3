'use client';

import { useId } from 'react';
import type { ComponentProps } from 'react';
import { FieldFaults } from './field-faults.tsx';
import { useFaults } from './form.tsx';

interface Props extends Omit<ComponentProps<'select'>, 'className' | 'defaultValue'> {
  name: string;
  label: string;
  hint?: string;
  choices: readonly { value: string; name: string }[];
  usual?: string;
}

/** One of a few. */
export function ChoiceField({ name, label, hint, choices, usual, ...select }: Props) {
  const id = useId();
  const faults = useFaults(name);
  return (
    <div>
      <label htmlFor={id} className="label">
        {label}
      </label>
      <select
        {...select}
        {...(select.value === undefined && { defaultValue: usual })}
        id={id}
        name={name}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-hint ${id}-faults`}
        className="field aria-invalid:border-accent"
      >
        {choices.map(({ value, name: shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-ink-3 mt-1 text-xs">
          {hint}
        </p>
      )}
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </div>
  );
}
