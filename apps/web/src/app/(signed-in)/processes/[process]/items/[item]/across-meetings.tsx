import { useLocale, useTranslations } from 'next-intl';
import type { Matrix } from '@parley/contracts';
import { dateText } from '@parley/words';
import type { Lens } from '../../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../../features/lens/lens.ts';
import { markOf, movementSign, stateText } from '@parley/charts/findings';
import { MarkBox } from '../../../../../../features/record/mark-box.tsx';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';

interface Props {
  matrix: Matrix;
  item: string;
  lens: Lens;
  slug: string;
}

/** The item's own row of the matrix, with words. */
export function AcrossMeetings({ matrix, item, lens, slug }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const row = matrix.items.find(({ key }) => key === item);
  if (row === undefined) return null;
  const columns = [
    ...matrix.meetings.map((meeting, index) => ({
      key: meeting.key,
      date: dateText(meeting.heldOn, locale, 'short'),
      cell: row.cells[index],
    })),
    { key: null, date: dateText(matrix.asOf, locale, 'short'), cell: row.current },
  ];
  return (
    <section aria-labelledby="across" className="mt-8">
      <h3 id="across" className="text-lg">
        {t('item.across')}
      </h3>
      <ol className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-4 gap-y-5">
        {columns.map(
          ({ key, date, cell }) =>
            cell && (
              <li key={key ?? 'now'} className="text-xs">
                <MarkBox
                  mark={markOf(cell, row.kind)}
                  moved={
                    cell.movement === null || cell.movement === 'unchanged'
                      ? undefined
                      : movementSign[cell.movement]
                  }
                />
                <p className="mt-1.5 font-semibold">
                  {key === null ? (
                    t('matrix.now')
                  ) : (
                    <PlaceLink href={`/processes/${slug}/meetings/${key}${searchOf(lens)}`} className="link">
                      {key}
                    </PlaceLink>
                  )}{' '}
                  <span className="text-ink-3 font-normal">{date}</span>
                </p>
                <p>{stateText(cell, row.kind, t)}</p>
                {cell.movement !== null && <p className="text-ink-3">{t(`movement.${cell.movement}`)}</p>}
              </li>
            ),
        )}
      </ol>
    </section>
  );
}
