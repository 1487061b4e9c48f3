import { getLocale, getTranslations } from 'next-intl/server';
import { plain } from '@parley/words';
import { loadParties } from '../process/load.ts';
import { chosenSide, recordedItems } from './ask-named.ts';
import { sidesWithNames } from './by-side.ts';
import { chooseNames } from './choose-names.ts';

/** Whose names are read, where the sides call the same thing differently. Works without a script. */
export async function NamesSwitch({ slug }: { slug: string }) {
  const [items, parties, chosen, t, locale] = await Promise.all([
    recordedItems(slug),
    loadParties(slug),
    chosenSide(),
    getTranslations(),
    getLocale(),
  ]);
  const sides = sidesWithNames(items);
  if (sides.length === 0) return null;
  const choices = [
    { side: '', name: t('names.recorded') },
    ...parties
      .filter(({ key }) => sides.includes(key))
      .map(({ key, name }) => ({ side: key, name: plain(name, locale) })),
  ];
  const current = choices.some(({ side }) => side === chosen) ? chosen : '';
  return (
    <form
      action={chooseNames}
      aria-label={t('names.title')}
      className="no-print text-ink-3 flex flex-wrap items-center gap-x-3 text-xs"
    >
      <span aria-hidden>{t('names.label')}</span>
      {choices.map(({ side, name }) => (
        <button
          key={side}
          name="side"
          value={side}
          aria-pressed={side === current}
          className="text-ink-2 hover:text-ink aria-pressed:text-ink min-h-8 aria-pressed:font-semibold aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-4"
        >
          {name}
        </button>
      ))}
    </form>
  );
}
