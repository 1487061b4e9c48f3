'use client';

import { useId } from 'react';
import { FieldFaults } from './field-faults.tsx';
import { useFaults } from './form.tsx';

interface Props {
  name: string;
  label: string;
  hint?: string;
  usual?: boolean;
}

/** Yes or no. */
export function CheckField({ name, label, hint, usual = false }: Props) {
  const id = useId();
  const faults = useFaults(name);
  return (
    <div>
      <label className="flex min-h-8 items-start gap-2.5 py-1 text-sm">
        <input
          type="checkbox"
          name={name}
          defaultChecked={usual}
          aria-invalid={faults.length > 0}
          aria-describedby={`${id}-hint ${id}-faults`}
          className="accent-accent mt-0.5 size-4 shrink-0"
        />
        <span className="min-w-0">{label}</span>
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-ink-3 ms-6.5 text-xs">
          {hint}
        </p>
      )}
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </div>
  );
}
