/** A table with typed cells: a spreadsheet counts with what it gets, paper shows the text. */
export interface ReportTable {
  /** Short and stable, the name of the sheet's columns in every language: `points`. */
  key: string;
  title: string;
  columns: readonly ReportColumn[];
  rows: readonly (readonly Cell[])[];
  /** What stands under it: what a sign means, what is left out. */
  notes: readonly string[];
}

export interface ReportColumn {
  /** Stable in every language: `high_water`. */
  key: string;
  title: string;
  /** `level` is 0 to 3 and gets its colour; `date` is EDTF, a day only where it is known to the day. */
  type: 'text' | 'whole' | 'decimal' | 'percent' | 'date' | 'level';
  /** For who counts with the figures: it stands in XLSX, CSV and JSON, and paper has no room for it. */
  data?: true;
}

export interface Cell {
  /** The value as it counts. Null is no figure, and never 0. */
  value: string | number | null;
  /** The value as it is read, in the report's language. */
  text: string;
  strong?: boolean;
  notes?: readonly number[];
}
