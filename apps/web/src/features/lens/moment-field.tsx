'use client';

import { useState } from 'react';

interface Props {
  name: string;
  type: 'date' | 'datetime-local';
  label: string;
  /** What an empty field means: "today", "now". */
  empty: string;
  value: string;
  onChange: () => void;
}

/** A moment to look at. Left empty it says in words what that means, instead of showing a date's empty mask. */
export function MomentField({ name, type, label, empty, value, onChange }: Props) {
  const [entered, setEntered] = useState(false);
  return (
    <label className="block min-w-0">
      <span className="label">{label}</span>
      <input
        key={value}
        name={name}
        type={value !== '' || entered ? type : 'text'}
        min={type === 'date' ? '1900-01-01' : '1900-01-01T00:00'}
        placeholder={empty}
        defaultValue={value}
        autoComplete="off"
        onFocus={() => setEntered(true)}
        onBlur={(event) => setEntered(event.currentTarget.value !== '')}
        onChange={onChange}
        className="field placeholder:text-ink-2 placeholder:opacity-100"
      />
    </label>
  );
}
