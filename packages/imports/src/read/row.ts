/** What stands in a cell. A spreadsheet's date has no time and no place: it is the day that it shows. */
export type Cell = string | number | boolean | { date: string } | null;

/** A row as it comes out of a file, whatever the format. */
export interface Row {
  sheet: string;
  /** As a spreadsheet counts, from 1; of JSON, the place of the entry, and 0 for its names. */
  row: number;
  cells: readonly Cell[];
}

export const textOf = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.date;
  return String(cell).trim();
};

export const isBlank = ({ cells }: Row): boolean => cells.every((cell) => textOf(cell) === '');
