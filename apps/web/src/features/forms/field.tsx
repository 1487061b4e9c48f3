'use client';

import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { FieldFaults } from './field-faults.tsx';
import { useFaults } from './form.tsx';

interface Props extends Omit<ComponentProps<'input'>, 'className'> {
  name: string;
  label: string;
  hint?: ReactNode;
  /** At the end of the label's line. */
  aside?: ReactNode;
}

/** A line to fill in, with its name, what to know before, and what was wrong with it after. */
export function Field({ name, label, hint, aside, ...input }: Props) {
  const id = useId();
  const faults = useFaults(name);
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="label">
          {label}
        </label>
        {aside}
      </div>
      <input
        {...input}
        id={id}
        name={name}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-hint ${id}-faults`}
        className="field aria-invalid:border-accent"
      />
      {hint !== undefined && (
        <div id={`${id}-hint`} className="text-ink-3 mt-1 text-xs">
          {hint}
        </div>
      )}
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </div>
  );
}
