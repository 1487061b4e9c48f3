import type { Table } from './reading.ts';

const counted: readonly string[] = ['whole', 'decimal', 'percent', 'level'];

/** A table of a report, with the columns that paper has room for. */
export function ReportTable({ of: { key, title, columns, rows, notes } }: { of: Table }) {
  const shown = columns.flatMap((column, at) => (column.data === true ? [] : [{ ...column, at }]));
  return (
    <figure className="min-w-0">
      <section
        aria-label={title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls has to be in reach of the keyboard
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="data-table">
          <caption className="pb-2 text-start font-medium">{title}</caption>
          <thead>
            <tr>
              {shown.map((column) => (
                <th key={column.key} scope="col" className={counted.includes(column.type) ? 'figure' : ''}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={`${key} ${row}`}>
                {shown.map(({ key: name, type, at }) => (
                  <td
                    key={name}
                    className={`${counted.includes(type) ? 'figure figures' : ''} ${cells[at]?.strong === true ? 'font-semibold' : ''}`}
                  >
                    {cells[at]?.text}
                    {(cells[at]?.notes ?? []).length > 0 && (
                      <sup className="text-ink-3 text-[0.6875rem]"> {cells[at]?.notes?.join(', ')}</sup>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption className="text-ink-3 mt-2 text-xs">{notes.join(' ')}</figcaption>
    </figure>
  );
}
