import type { Choice } from './choice.ts';

interface Props {
  name: string;
  label: string;
  choices: readonly Choice[];
  onChange: () => void;
}

/** One of several. */
export function SelectField({ name, label, choices, onChange }: Props) {
  const value = choices.find(({ chosen }) => chosen)?.value ?? '';
  return (
    <label className="block min-w-0">
      <span className="label">{label}</span>
      <select key={value} name={name} defaultValue={value} onChange={onChange} className="field">
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
