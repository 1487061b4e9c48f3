'use client';

import { useId } from 'react';
import { FieldFaults } from './field-faults.tsx';
import { useFaults } from './form.tsx';

interface Props {
  name: string;
  label: string;
  /** Each with what it is for. */
  choices: readonly { value: string; name: string; about: string }[];
  value: string;
  choose: (value: string) => void;
}

/** One of a few, where each has to be explained. */
export function RadioGroup({ name, label, choices, value, choose }: Props) {
  const id = useId();
  const faults = useFaults(name);
  return (
    <fieldset aria-describedby={`${id}-faults`} className="min-w-0">
      <legend className="label">{label}</legend>
      <div className="border-rule border-t">
        {choices.map((choice) => (
          <div key={choice.value} className="border-rule border-b py-1.5">
            <label className="flex min-h-8 items-center gap-2.5 text-sm font-medium">
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={value === choice.value}
                onChange={() => choose(choice.value)}
                aria-describedby={`${id}-${choice.value}`}
                className="accent-accent size-4 shrink-0"
              />
              <span className="min-w-0">{choice.name}</span>
            </label>
            <p id={`${id}-${choice.value}`} className="text-ink-2 ms-6.5 text-xs">
              {choice.about}
            </p>
          </div>
        ))}
      </div>
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </fieldset>
  );
}
