import { useLocale, useTranslations } from 'next-intl';
import type { Matrix } from '@parley/contracts';
import { dateText, plain } from '@parley/words';
import { Text } from '../../../../../features/record/text.tsx';
import { nowColumn } from './cell-details.ts';
import { grouped, groupName } from './grouping.ts';
import type { Grouping } from './grouping.ts';
import { MatrixCellButton } from './matrix-cell.tsx';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';

interface Props {
  matrix: Matrix;
  grouping: Grouping;
  slug: string;
  search: string;
}

/** Items down, meetings across. It scrolls in its own box, with its head and its first column standing still. */
export function MatrixTable({ matrix, grouping, slug, search }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const oneTrack = new Set(matrix.meetings.map(({ track }) => track)).size <= 1;
  const columns = matrix.meetings.length + 2;

  return (
    <table className="w-full border-separate border-spacing-0 text-sm">
      <caption className="sr-only">
        {t('matrix.title')}. {t('matrix.keys')}
      </caption>
      <thead>
        <tr>
          <th
            scope="col"
            className="bg-paper border-ink-3 sticky start-0 top-0 z-20 w-full min-w-40 print:min-w-44 border-b py-2 pe-3 text-start align-bottom font-medium sm:min-w-80"
          >
            {t('matrix.item')}
          </th>
          {matrix.meetings.map((meeting) => (
            <th
              key={meeting.key}
              scope="col"
              aria-label={plain(meeting.title, locale)}
              className="bg-paper border-ink-3 sticky top-0 z-10 border-b px-1 py-2 text-center align-bottom font-normal"
            >
              <PlaceLink
                href={`/processes/${slug}/meetings/${meeting.key}${search}`}
                title={plain(meeting.title, locale)}
                className="hover:text-accent block"
              >
                <span className="block font-semibold">{oneTrack ? meeting.ordinal : meeting.key}</span>
                <span className="text-ink-3 mx-auto block w-14 text-[0.6875rem] leading-tight print:w-7 print:text-[0.5rem]">
                  {dateText(meeting.heldOn.slice(0, 7), locale, 'short')}
                </span>
              </PlaceLink>
            </th>
          ))}
          <th
            scope="col"
            className="bg-paper border-ink-3 sticky top-0 z-10 border-b px-1 py-2 ps-4 text-center align-bottom font-normal"
          >
            <span className="block font-semibold">{t('matrix.now')}</span>
            <span className="text-ink-3 mx-auto block w-14 text-[0.6875rem] leading-tight print:w-7 print:text-[0.5rem]">
              {dateText(matrix.asOf.slice(0, 7), locale, 'short')}
            </span>
          </th>
        </tr>
      </thead>
      {grouped(matrix.items, grouping).map((group) => (
        <tbody key={group.name}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={columns}
              className="text-ink-2 border-rule border-b pt-5 pb-1 text-start font-serif text-md font-semibold"
            >
              <span className="sticky start-0">{groupName(group.name, grouping, t)}</span>
            </th>
          </tr>
          {group.rows.map((row) => (
            <tr key={row.key} className="group">
              <th
                scope="row"
                className="bg-paper border-rule group-hover:bg-sunken sticky start-0 z-10 border-b py-1.5 pe-3 text-start align-middle text-[0.8125rem] leading-snug font-normal"
              >
                <PlaceLink
                  href={`/processes/${slug}/items/${row.key}${search}`}
                  className="hover:text-accent line-clamp-3"
                >
                  <span className="text-ink-3 me-1.5 text-xs">{row.key}</span>
                  <Text of={row.title} />
                </PlaceLink>
              </th>
              {row.cells.map((cell, index) => {
                const meeting = matrix.meetings[index];
                return (
                  <td
                    key={meeting?.key}
                    className="border-rule group-hover:bg-sunken border-b p-1 text-center"
                  >
                    {meeting && (
                      <MatrixCellButton
                        row={row}
                        cell={cell}
                        column={meeting.key}
                        at={plain(meeting.title, locale)}
                      />
                    )}
                  </td>
                );
              })}
              <td className="border-rule group-hover:bg-sunken border-b p-1 ps-4 text-center">
                <MatrixCellButton row={row} cell={row.current} column={nowColumn} at={t('matrix.now')} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
