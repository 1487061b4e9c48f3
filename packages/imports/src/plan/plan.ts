import type { ImportField, ImportMapping } from '@parley/contracts';
import { namesOf } from '../detect/header.ts';
import { MOST_COLUMNS } from '../read/limits.ts';
import { type FileToRead, openFile } from '../read/open-file.ts';
import { Refused } from '../read/refused.ts';
import type { Row } from '../read/row.ts';
import { Cells, Meanings } from './cells.ts';
import { gathering, type InFile, NOTHING_IN_FILE } from './in-file.ts';
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
  const inFile = tellsOfOthers(mapping) ? await gathered(file, planning) : NOTHING_IN_FILE;
  for await (const { sheet, row, isFirst } of rowsOf(file, mapping)) {
    if (isFirst) yield begin(sheet, row, planning);
    const cells = new Cells(row, sheet.places ?? new Map());
    yield mapping.shape === 'long'
      ? planRow(cells, meanings, planning, inFile)
      : planLevels(cells, sheet.levels, meanings, planning);
  }
}

/** Whether rows name others: then the file is gone through once before. */
const tellsOfOthers = ({ shape, columns }: ImportMapping): boolean =>
  shape === 'long' && columns.some(({ field }) => field === 'corrects' || field === 'continued_by');

async function gathered(file: FileToRead, { mapping }: Planning): Promise<InFile> {
  const { hear, heard } = gathering();
  for await (const { sheet, row, isFirst } of rowsOf(file, mapping)) {
    if (isFirst) sheet.places = placesOf(columnsOf(sheet, mapping));
    hear(new Cells(row, sheet.places ?? new Map()));
  }
  return heard();
}

/** The rows below the headers of the sheets of a mapping. */
async function* rowsOf(
  file: FileToRead,
  mapping: ImportMapping,
): AsyncGenerator<{ sheet: Sheet; row: Row; isFirst: boolean }> {
  const sheets = new Map(
    mapping.sheets.map((name): [string, Sheet] => [name, { header: [], places: null, levels: [] }]),
  );
  const { rows } = await openFile(file);
  for await (const row of rows) {
    const sheet = sheets.get(row.sheet);
    if (sheet === undefined || row.row < mapping.headerFrom) continue;
    if (isOfHeader(row, sheet, mapping)) sheet.header.push(row);
    else yield { sheet, row, isFirst: sheet.places === null };
  }
}

const isOfHeader = ({ row }: Row, { header }: Sheet, { headerFrom, headerRows }: ImportMapping): boolean =>
  header.length < headerRows && row < headerFrom + headerRows;

/** Finds the columns of the mapping in the header. @returns what is added, or bad, before any row */
function begin(sheet: Sheet, { sheet: name, row }: Row, planning: Planning): Planned[] {
  const { mapping } = planning;
  const columns = columnsOf(sheet, mapping);
  const missing = columns.filter(({ place }) => place < 0);
  if (missing.length === columns.length) {
    throw new Refused(
      'columns_missing',
      `has none of the columns of the mapping: ${name}, row ${mapping.headerFrom}`,
    );
  }
  const present = columns.filter(({ place }) => place >= 0);
  sheet.places = placesOf(columns);
  const { columns: levels, added } = levelColumns(
    present.filter(({ column }) => column.field === 'level'),
    name,
    planning,
  );
  sheet.levels = levels;
  return [...added, ...missing.map(({ column: { header } }) => missingColumn(header, name, row))];
}

interface PlacedColumn {
  /** Less than 0: the sheet has none of that name. */
  place: number;
  column: ImportMapping['columns'][number];
}

function columnsOf({ header }: Sheet, { columns }: ImportMapping): PlacedColumn[] {
  const names = namesOf(
    header.map(({ cells }) => cells),
    // Columns that the header has no name for go by their letters.
    MOST_COLUMNS,
  );
  return columns.map((column) => ({ place: names.indexOf(column.header), column }));
}

const placesOf = (columns: readonly PlacedColumn[]): NonNullable<Sheet['places']> =>
  new Map(
    columns
      .filter(({ place, column }) => place >= 0 && column.field !== 'level')
      .map(({ place, column: { field, header } }) => [field, { place, header }]),
  );

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
