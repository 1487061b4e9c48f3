import type { ImportField, ImportMapping } from '@parley/contracts';
import { namesOf } from '../detect/header.ts';
import { MOST_COLUMNS } from '../read/limits.ts';
import { type FileToRead, openFile } from '../read/open-file.ts';
import { Refused } from '../read/refused.ts';
import type { Row } from '../read/row.ts';
import { Cells, Meanings } from './cells.ts';
import { planRow } from './long.ts';
import { faultOf, type Planned } from './planned.ts';
import type { Planning } from './planning.ts';
import { type LevelColumn, levelColumns, planLevels } from './wide.ts';

/** A sheet that is being read: where in it what stands. */
interface Sheet {
  header: Row[];
  places: Map<ImportField, { place: number; header: string }> | null;
  levels: LevelColumn[];
}

/** Row by row what a file would do to the record. @throws Refused where the file has other columns than the mapping */
export async function* plan(file: FileToRead, planning: Planning): AsyncGenerator<Planned[]> {
  const { mapping } = planning;
  const meanings = new Meanings(mapping);
  const sheets = new Map(
    mapping.sheets.map((name): [string, Sheet] => [name, { header: [], places: null, levels: [] }]),
  );
  const { rows } = await openFile(file);
  for await (const row of rows) {
    const sheet = sheets.get(row.sheet);
    if (sheet === undefined || row.row < mapping.headerFrom) continue;
    if (isOfHeader(row, sheet, mapping)) {
      sheet.header.push(row);
      continue;
    }
    if (sheet.places === null) yield begin(sheet, row, planning);
    const cells = new Cells(row, sheet.places ?? new Map());
    yield mapping.shape === 'long'
      ? planRow(cells, meanings, planning)
      : planLevels(cells, sheet.levels, meanings, planning);
  }
}

const isOfHeader = ({ row }: Row, { header }: Sheet, { headerFrom, headerRows }: ImportMapping): boolean =>
  header.length < headerRows && row < headerFrom + headerRows;

/** Finds the columns of the mapping in the header. @returns what is added, or bad, before any row */
function begin(sheet: Sheet, { sheet: name, row }: Row, planning: Planning): Planned[] {
  const { mapping } = planning;
  const names = namesOf(
    sheet.header.map(({ cells }) => cells),
    // Columns that the header has no name for go by their letters.
    MOST_COLUMNS,
  );
  const columns = mapping.columns.map((column) => ({ place: names.indexOf(column.header), column }));
  const missing = columns.filter(({ place }) => place < 0);
  if (missing.length === columns.length) {
    throw new Refused(
      'columns_missing',
      `has none of the columns of the mapping: ${name}, row ${mapping.headerFrom}`,
    );
  }
  const present = columns.filter(({ place }) => place >= 0);
  sheet.places = new Map(
    present
      .filter(({ column }) => column.field !== 'level')
      .map(({ place, column: { field, header } }) => [field, { place, header }]),
  );
  const { columns: levels, added } = levelColumns(
    present.filter(({ column }) => column.field === 'level'),
    name,
    planning,
  );
  sheet.levels = levels;
  return [...added, ...missing.map(({ column: { header } }) => missingColumn(header, name, row))];
}

const missingColumn = (header: string, sheet: string, row: number): Planned => ({
  kind: 'bad',
  subject: 'assertion',
  key: null,
  sheet,
  row: row - 1,
  column: header,
  was: null,
  becomes: null,
  faults: [
    faultOf(
      'column_missing',
      header,
      'is no column of this sheet',
      'Leave it out of the mapping, or the sheet.',
    ),
  ],
  body: null,
});
