'use client';

import { useId, useState } from 'react';
import { FieldFaults } from './field-faults.tsx';
import { useFaults } from './form.tsx';

interface Group {
  /** Empty where there is but one. */
  name: string;
  choices: readonly { value: string; name: string }[];
}

interface Props {
  name: string;
  label: string;
  /** What it means to choose none in particular: all there are, and all that come. */
  all: string;
  /** What to know where one chooses. */
  hint?: string;
  groups: readonly Group[];
  /** Null for all. */
  usual: readonly string[] | null;
}

/** All of several, also those that come later; or those that are chosen. */
export function AllOrSome({ name, label, all, hint, groups, usual }: Props) {
  const id = useId();
  const faults = useFaults(name);
  const [isAll, setIsAll] = useState(usual === null);
  return (
    <fieldset aria-describedby={`${id}-faults`} className="min-w-0">
      <legend className="label">{label}</legend>
      <label className="flex min-h-8 items-start gap-2.5 py-1 text-sm">
        <input
          type="checkbox"
          name={`${name}.all`}
          checked={isAll}
          onChange={(event) => setIsAll(event.target.checked)}
          className="accent-accent mt-0.5 size-4 shrink-0"
        />
        <span className="min-w-0">{all}</span>
      </label>
      {!isAll && (
        <div className="border-rule ms-2 mt-1 space-y-2 border-s ps-4">
          {hint !== undefined && <p className="text-ink-3 text-xs">{hint}</p>}
          {groups.map((group) => (
            <fieldset key={group.name} className="min-w-0">
              {group.name !== '' && <legend className="text-ink-2 text-xs">{group.name}</legend>}
              <div className="flex flex-wrap gap-x-5">
                {group.choices.map((choice) => (
                  <label key={choice.value} className="flex min-h-8 items-start gap-2 py-1 text-sm">
                    <input
                      type="checkbox"
                      name={name}
                      value={choice.value}
                      defaultChecked={usual?.includes(choice.value) ?? false}
                      aria-invalid={faults.length > 0}
                      className="accent-accent mt-0.5 size-4 shrink-0"
                    />
                    <span className="min-w-0 break-words">{choice.name}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      )}
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </fieldset>
  );
}

/** What was chosen; null for all. */
export const chosenIn = (form: FormData, name: string): string[] | null =>
  form.has(`${name}.all`) ? null : form.getAll(name).filter((each) => typeof each === 'string');
