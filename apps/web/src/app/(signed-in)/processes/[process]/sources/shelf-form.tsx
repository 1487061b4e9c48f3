import { getLocale, getTranslations } from 'next-intl/server';
import type { Source } from '@parley/contracts';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { choicesFor } from './shelf.ts';
import type { Shelf, ShelfName } from './shelf.ts';
import { languageName } from './source-words.ts';

interface Props {
  shelf: Shelf;
  sources: readonly Source[];
  lens: Lens;
}

/** What to look for. It is sent as an address, so it works without a script, too. */
export async function ShelfForm({ shelf, sources, lens }: Props) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const fields: { name: ShelfName; label: string; nameOf: (value: string) => string }[] = [
    { name: 'publisher', label: t('sources.publisher'), nameOf: (value) => value },
    { name: 'form', label: t('sources.form'), nameOf: (value) => t(`sourceKind.${value as Source['kind']}`) },
    { name: 'tier', label: t('sources.tier'), nameOf: (value) => t(`tier.${value as Source['tier']}`) },
    { name: 'language', label: t('sources.language'), nameOf: (value) => languageName(value, locale) },
  ];
  return (
    <form
      method="get"
      aria-label={t('sources.filter')}
      className="no-print mt-6 grid grid-cols-1 items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[1.6fr_1.2fr_1.2fr_1fr_auto]"
    >
      {[...new URLSearchParams(searchOf(lens))].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, nameOf }) => {
        const counts = choicesFor(sources, shelf, name);
        // What the address asks for is shown chosen, also where nothing is of it.
        if (shelf[name] !== '' && !counts.has(shelf[name])) counts.set(shelf[name], 0);
        const options = [...counts].map(([value, count]) => ({
          value,
          text: `${count === 0 ? value : nameOf(value)} (${count})`,
        }));
        return (
          <label key={name} className="block min-w-0">
            <span className="label">{label}</span>
            <select key={shelf[name]} name={name} defaultValue={shelf[name]} className="field">
              <option value="">{t('sources.every')}</option>
              {options
                .sort((a, b) => a.text.localeCompare(b.text, locale))
                .map(({ value, text }) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
            </select>
          </label>
        );
      })}
      <div className="flex items-center gap-4">
        <button type="submit" className="button min-h-10">
          {t('audit.show')}
        </button>
        {Object.values(shelf).some((value) => value !== '') && (
          <PlaceLink href={searchOf(lens)} className="link text-ink-2 text-sm">
            {t('lens.reset')}
          </PlaceLink>
        )}
      </div>
    </form>
  );
}
