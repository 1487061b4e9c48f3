'use client';

import { useId } from 'react';
import { FieldFaults } from './field-faults.tsx';
import { useFaults } from './form.tsx';

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** Endings of names, as the browser's dialog takes them. */
  accept: string;
}

/** A file to choose, or to drop onto the field: browsers take what is dropped on a field of theirs by themselves. */
export function FileField({ name, label, hint, accept }: Props) {
  const id = useId();
  const faults = useFaults(name);
  return (
    <div>
      <label htmlFor={id} className="label">
        {label}
      </label>
      <input
        id={id}
        type="file"
        name={name}
        accept={accept}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-hint ${id}-faults`}
        className="border-rule-strong bg-surface aria-invalid:border-accent file:border-rule-strong file:text-ink block w-full min-w-0 rounded border border-dashed p-4 text-sm file:me-3 file:min-h-8 file:rounded file:border file:bg-transparent file:px-3"
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-ink-3 mt-1 text-xs">
          {hint}
        </p>
      )}
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </div>
  );
}
