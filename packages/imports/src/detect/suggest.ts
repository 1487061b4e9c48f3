import type { DateOrder, ImportField, ImportMapping, ImportTemplate } from '@parley/contracts';
import { importMapping } from '@parley/contracts';
import { fieldNamed } from './columns.ts';
import { dateOf } from './dates.ts';
import type { Inspected, SeenColumn, SeenSheet } from './inspect.ts';
import { meantBy } from './levels.ts';

/** What a header of a wide sheet can name. */
export interface NamedMeeting {
  key: string;
  heldOn: string | null;
  titles: readonly string[];
}

/** The meeting that a header names, by its key, its day or one of its titles. */
export function meetingNamed<T extends NamedMeeting>(
  header: string,
  meetings: readonly T[],
  order: DateOrder | null,
): T | null {
  const text = lastPartOf(header).trim();
  const day = dateOf(text, order);
  return (
    meetings.find(({ key }) => key === text) ??
    meetings.find(({ heldOn }) => day !== null && heldOn === day) ??
    meetings.find(({ titles }) => titles.includes(text)) ??
    null
  );
}

/** Of a header of several rows, what the last of them says. */
export const lastPartOf = (header: string): string => header.split(' / ').at(-1) ?? header;

const namesMeeting = (header: string, meetings: readonly NamedMeeting[]): boolean =>
  meetingNamed(header, meetings, null) !== null ||
  (['dmy', 'mdy', 'ymd'] as const).some((order) => dateOf(lastPartOf(header), order) !== null);

/** A mapping made of the names of columns and of what stands in them; null where no column says what it is about. */
export function suggest(
  { format, sheets }: Inspected,
  meetings: readonly NamedMeeting[],
): ImportMapping | null {
  const [sheet] = [...sheets].sort((one, other) => other.rows - one.rows);
  if (sheet === undefined) return null;
  const levels = sheet.columns.filter(({ header }) => namesMeeting(header, meetings));
  const shape = levels.length >= 2 ? 'wide' : 'long';
  const columns = [
    ...fieldsOf(sheet, shape === 'wide' ? levels : []),
    ...(shape === 'wide' ? levels.map((column) => ({ column, field: 'level' as const })) : []),
  ];
  if (!columns.some(({ field }) => field === 'item' || field === 'title')) return null;
  return importMapping.parse({
    sheets: sheets
      .filter((other) =>
        isAlike(
          other,
          columns.map(({ column }) => column),
        ),
      )
      .map(({ name }) => name),
    shape,
    headerFrom: format === 'json' ? 0 : sheet.headerFrom,
    headerRows: sheet.headerRows,
    columns: columns.map(({ column, field }) => ({ header: column.header, field })),
    values: columns.flatMap(({ column, field }) =>
      valuesOf(column, field === 'level' ? 'implementation' : field),
    ),
    dates: onlyOrder(columns),
  });
}

function fieldsOf(
  { columns }: SeenSheet,
  but: readonly SeenColumn[],
): { column: SeenColumn; field: ImportField }[] {
  const taken = new Set<ImportField>();
  return columns.flatMap((column) => {
    const field = but.includes(column) ? null : fieldNamed(column.header);
    if (field === null || taken.has(field)) return [];
    taken.add(field);
    return [{ column, field }];
  });
}

const isAlike = ({ columns }: SeenSheet, wanted: readonly SeenColumn[]): boolean =>
  wanted.every(({ header }) => columns.some((column) => column.header === header));

/** Words that mean a level: of the axis of a wide sheet, which is suggested to be implementation. */
function valuesOf({ values }: SeenColumn, field: ImportField): ImportMapping['values'] {
  return [...(values ?? [])]
    .flatMap((text) => {
      const value = meantBy(field, text);
      return value === null ? [] : [{ field, text, value }];
    })
    .filter(({ text }) => text.length <= 200);
}

type Chosen = { column: SeenColumn; field: ImportField };

/** The one order in which all dates of the chosen columns can be read; null where there are several, or it does not matter. */
function onlyOrder(columns: readonly Chosen[]): DateOrder | null {
  const orders = ordersLeft(columns);
  return orders?.length === 1 ? (orders[0] ?? null) : null;
}

function ordersLeft(columns: readonly Chosen[]): readonly DateOrder[] | null {
  const all: (readonly DateOrder[])[] = columns.flatMap(({ column, field }) => {
    if (field === 'level') return ordersOfHeader(column.header);
    return field === 'date' && column.orders !== null ? [column.orders] : [];
  });
  if (all.length === 0) return null;
  return all.reduce((left, orders) => left.filter((order) => orders.includes(order)));
}

const ordersOfHeader = (header: string): (readonly DateOrder[])[] => {
  const text = lastPartOf(header);
  const orders = (['dmy', 'mdy', 'ymd'] as const).filter((order) => dateOf(text, order) !== null);
  return dateOf(text, null) !== null || orders.length === 0 ? [] : [orders];
};

/** Whether the dates of a mapping's columns can be read in more ways than one. */
export function isAmbiguous(
  { sheets }: Inspected,
  mapping: Pick<ImportMapping, 'sheets' | 'columns'>,
): boolean {
  const chosen = sheets
    .filter(({ name }) => mapping.sheets.includes(name))
    .flatMap(({ columns }) =>
      columns.flatMap((column) => {
        const field = mapping.columns.find(({ header }) => header === column.header)?.field;
        return field === undefined ? [] : [{ column, field }];
      }),
    );
  return (ordersLeft(chosen)?.length ?? 0) > 1;
}

/** The last template of which the file has every column, told of the file's own sheets. */
export function fittingTemplate(
  { sheets }: Inspected,
  templates: readonly Pick<ImportTemplate, 'mapping'>[],
): ImportMapping | null {
  for (const { mapping } of templates) {
    const fitting = sheets.filter(({ columns }) =>
      mapping.columns.every(({ header }) => columns.some((column) => column.header === header)),
    );
    const [first] = fitting;
    if (first === undefined) continue;
    return {
      ...mapping,
      sheets: fitting.map(({ name }) => name),
      headerFrom: first.headerFrom,
      headerRows: first.headerRows,
    };
  }
  return null;
}
