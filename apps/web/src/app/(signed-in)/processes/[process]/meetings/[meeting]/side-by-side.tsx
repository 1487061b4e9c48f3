import { useLocale, useTranslations } from 'next-intl';
import type { Party, Readouts } from '@parley/contracts';
import { plain } from '@parley/words';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../../features/lens/lens.ts';
import { CorroborationSign } from '../../../../../../features/record/corroboration-sign.tsx';
import { Text } from '../../../../../../features/record/text.tsx';
import { LitPassages } from './lit-passages.tsx';
import type { Column } from './texts.ts';

interface Props {
  columns: readonly Column[];
  readouts: Readouts;
  parties: readonly Party[];
  lens: Lens;
  slug: string;
}

/** The texts on a meeting beside each other; the passages of one item light up in all of them. */
export function SideBySide({ columns, readouts, parties, lens, slug }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const nameOf = (party: string | null) => {
    const side = parties.find(({ key }) => key === party);
    return side ? plain(side.name, locale) : t('meetings.communique');
  };
  const quoted = readouts.items.filter(({ item }) => columns.some(({ items }) => items.includes(item.key)));
  const placesOf = (item: string) => columns.filter(({ items }) => items.includes(item));
  const found = Object.fromEntries(
    quoted.map(({ item, corroboration }) => [
      item.key,
      t('readouts.found', {
        item: plain(item.title, locale),
        texts: new Intl.ListFormat(locale).format(placesOf(item.key).map(({ party }) => nameOf(party))),
        corroboration: t(`corroboration.${corroboration}`),
      }),
    ]),
  );

  return (
    <section aria-labelledby="texts" className="mt-14">
      <h3 id="texts" className="border-ink border-t-2 pt-3 text-xl">
        {t('readouts.texts', { count: columns.length })}
      </h3>
      <p className="text-ink-2 mt-1 max-w-[80ch] text-sm">{t('readouts.about')}</p>
      <LitPassages
        columns={columns.map(({ source, party }) => ({ key: source.key, name: nameOf(party) }))}
        words={{ show: t('readouts.show'), all: t('readouts.all', { count: columns.length }) }}
        found={found}
      >
        <ul aria-label={t('readouts.items')} className="no-print mt-4 flex flex-wrap gap-2">
          {quoted.map(({ item, corroboration }) => (
            <li key={item.key} className="max-w-full">
              <button
                type="button"
                data-item={item.key}
                aria-pressed={false}
                className="button aria-pressed:border-accent aria-pressed:bg-accent-soft max-w-full text-start"
              >
                <CorroborationSign of={corroboration} />
                <span className="min-w-0 sm:truncate sm:max-w-72">
                  <span className="sr-only">{t(`corroboration.${corroboration}`)}: </span>
                  <Text of={item.title} /> <span className="text-ink-3">{item.key}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <div
          className={`mt-5 grid gap-x-8 gap-y-8 ${columns.length > 1 ? 'md:grid-cols-2' : ''} ${
            columns.length > 2 ? 'xl:grid-cols-3' : ''
          }`}
        >
          {columns.map((column) => (
            <div key={column.source.key} className="min-w-0">
              <h4 className="font-serif text-lg font-semibold">{nameOf(column.party)}</h4>
              <p className="text-ink-3 mb-2 text-xs break-words">
                {column.source.publisher}
                {', '}
                <PlaceLink
                  href={`/processes/${slug}/sources/${column.source.key}${searchOf(lens)}`}
                  lang={column.source.language}
                  className="link"
                >
                  {column.source.title}
                </PlaceLink>
              </p>
              <ColumnText column={column} label={nameOf(column.party)} />
            </div>
          ))}
        </div>
      </LitPassages>
    </section>
  );
}

/** A text whole, with its passages; of one that is not stored, what is quoted. */
function ColumnText({ column, label }: { column: Column; label: string }) {
  const t = useTranslations();
  const sign = (item: string) => (
    <button
      key={item}
      type="button"
      data-item={item}
      aria-pressed={false}
      aria-label={t('readouts.passage', { item })}
      className="link text-ink-2 mx-0.5 align-super font-sans text-[0.6875rem] leading-none"
    >
      {item}
    </button>
  );
  const shape =
    'border-rule border-y py-4 md:max-h-[70vh] md:overflow-y-auto print:max-h-none print:overflow-visible';
  if (column.pieces === null) {
    return (
      <div data-column={column.source.key} className={shape}>
        <p className="text-ink-3 mb-3 text-xs">{t('readouts.notStored')}</p>
        {column.quotes.map(({ item, exact }) => (
          <blockquote key={`${item} ${exact}`} lang={column.language} className="mb-3 font-serif text-lg">
            <mark className="quoted" data-items={item}>
              {exact}
            </mark>
            {sign(item)}
          </blockquote>
        ))}
      </div>
    );
  }
  return (
    <section
      data-column={column.source.key}
      aria-label={t('readouts.text', { party: label })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls has to be in reach of the keyboard
      tabIndex={0}
      dir="auto"
      className={`${shape} font-serif text-lg leading-relaxed break-words whitespace-pre-line`}
    >
      {column.pieces.map((piece, index) =>
        piece.marks.length === 0 ? (
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no name but their place
          <span key={index} lang={column.language}>
            {piece.text}
          </span>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no name but their place
          <span key={index}>
            <mark lang={column.language} className="quoted" data-items={piece.marks.join(' ')}>
              {piece.text}
            </mark>
            {piece.ending.map(sign)}
          </span>
        ),
      )}
    </section>
  );
}
