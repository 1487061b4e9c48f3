'use client';

import { useId } from 'react';
import { FieldFaults } from './field-faults.tsx';
import { useFaults } from './form.tsx';

interface Props {
  name: string;
  label: string;
  choices: readonly { value: string; name: string }[];
  usual?: readonly string[];
}

/** Any of several. */
export function CheckGroup({ name, label, choices, usual = [] }: Props) {
  const id = useId();
  const faults = useFaults(name);
  return (
    <fieldset aria-describedby={`${id}-faults`}>
      <legend className="label">{label}</legend>
      <div className="space-y-1">
        {choices.map(({ value, name: shown }) => (
          <label key={value} className="flex min-h-8 items-start gap-2.5 py-1 text-sm">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={usual.includes(value)}
              aria-invalid={faults.length > 0}
              className="accent-accent mt-0.5 size-4 shrink-0"
            />
            <span className="min-w-0">{shown}</span>
          </label>
        ))}
      </div>
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </fieldset>
  );
}
