import type { ImportField, ImportMapping } from '@parley/contracts';
import { plain } from '../detect/columns.ts';
import { meantBy } from '../detect/levels.ts';
import { type Cell, type Row, textOf } from '../read/row.ts';

/** Words by which a cell says that it says nothing. */
const NOTHING = new Set(['', '-', '–', '—', '.', '?', 'n/a', 'na', 'nan', 'null', '#n/a']);

/** What a mapping makes of texts, looked up and not searched. */
export class Meanings {
  readonly #meant = new Map<string, string | null>();

  constructor({ values }: Pick<ImportMapping, 'values'>) {
    for (const { field, text, value } of values) this.#meant.set(`${field} ${plain(text) || text}`, value);
  }

  /** What a text means in a field: what somebody has said, what is usual, or itself. */
  of(field: ImportField, text: string): string | null {
    const said = this.#meant.get(`${field} ${plain(text) || text}`);
    return said === undefined ? (meantBy(field, text) ?? text) : said;
  }
}

/** The cells of a row by what they are, each with its column. */
export class Cells {
  readonly sheet: string;
  readonly row: number;
  readonly #cells: Row['cells'];
  readonly #places: ReadonlyMap<ImportField, { place: number; header: string }>;

  constructor(
    { sheet, row, cells }: Row,
    places: ReadonlyMap<ImportField, { place: number; header: string }>,
  ) {
    this.sheet = sheet;
    this.row = row;
    this.#cells = cells;
    this.#places = places;
  }

  /** Without white space around it; null where it says nothing. */
  text(field: ImportField): string | null {
    const text = textOf(this.cell(field));
    return NOTHING.has(text.toLowerCase()) ? null : text;
  }

  cell(field: ImportField): Cell {
    const place = this.#places.get(field)?.place;
    return place === undefined ? null : (this.#cells[place] ?? null);
  }

  at(place: number): string | null {
    const text = textOf(this.#cells[place]);
    return NOTHING.has(text.toLowerCase()) ? null : text;
  }

  column(field: ImportField): string | null {
    return this.#places.get(field)?.header ?? null;
  }
}
