import type { LensFields } from './lens-fields.ts';
import { ManyField } from './many-field.tsx';
import { MomentField } from './moment-field.tsx';
import { SelectField } from './select-field.tsx';

interface Props extends Pick<LensFields, 'words' | 'offers' | 'filters' | 'since' | 'knownAt'> {
  isShown: boolean;
  onChange: () => void;
  onTyping: () => void;
}

/** What is chosen less often, and folded away. */
export function MoreFields({ words, offers, filters, since, knownAt, isShown, onChange, onTyping }: Props) {
  return (
    <div
      id="lens-more"
      hidden={!isShown}
      className="mt-3 grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[1.4fr_1.4fr_1.2fr_1.6fr_1.3fr]"
    >
      {filters.map((filter) => (
        <ManyField key={filter.name} {...filter} onChange={onChange} />
      ))}
      {offers.includes('since') && (
        <SelectField name="since" label={words.since} choices={since} onChange={onChange} />
      )}
      {offers.includes('knownAt') && (
        <MomentField
          name="knownAt"
          type="datetime-local"
          label={words.knownAt}
          empty={words.now}
          value={knownAt}
          onChange={onTyping}
        />
      )}
    </div>
  );
}
