'use client';

import { useId } from 'react';
import { FieldFaults } from '../forms/field-faults.tsx';
import { useFaults } from '../forms/form.tsx';
import type { Option } from './choices.ts';

interface Props {
  name: string;
  label: string;
  choices: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Any of several, side by side. */
export function Ticks({ name, label, choices, value, onChange }: Props) {
  const id = useId();
  const faults = useFaults(name);
  return (
    <fieldset aria-describedby={`${id}-faults`}>
      <legend className="label">{label}</legend>
      <div className="flex flex-wrap gap-x-5">
        {choices.map((choice) => (
          <label key={choice.value} className="flex min-h-8 items-start gap-2 py-1 text-sm">
            <input
              type="checkbox"
              name={name}
              checked={value.includes(choice.value)}
              aria-invalid={faults.length > 0}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...value, choice.value] : value.filter((each) => each !== choice.value),
                )
              }
              className="accent-accent mt-0.5 size-4 shrink-0"
            />
            <span className="min-w-0">{choice.name}</span>
          </label>
        ))}
      </div>
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </fieldset>
  );
}
