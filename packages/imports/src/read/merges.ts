import { columnNamed } from './column-named.ts';
import type { Cell, Row } from './row.ts';

interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Cells that are joined hold their value once; each of them is given it. */
export class Merges {
  readonly #areas: readonly Area[];
  readonly #values = new Map<Area, Cell>();

  constructor(areas: readonly Area[]) {
    this.#areas = areas;
  }

  fill(row: Row): Row {
    const on = this.#areas.filter(({ top, bottom }) => top <= row.row && row.row <= bottom);
    if (on.length === 0) return row;
    const cells = [...row.cells];
    for (const area of on) {
      if (row.row === area.top) this.#values.set(area, cells[area.left] ?? null);
      while (cells.length <= area.right) cells.push(null);
      cells.fill(this.#values.get(area) ?? null, area.left, area.right + 1);
    }
    return { ...row, cells };
  }
}

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;
/** Longer than any such element. */
const OVERLAP = 200;
const MOST = 10_000;
/** What joins more cells than a table has columns is a title or a footnote. */
const WIDEST = 1000;

/** They stand after the rows, which need them: so the sheet is looked through for them first, without reading it. */
export async function mergesOf(pieces: AsyncIterable<string>): Promise<Merges> {
  const areas = new Map<string, Area>();
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    for (const [found, left = '', top = '', right = '', bottom = ''] of text.matchAll(MERGED)) {
      const area = {
        top: Number(top),
        bottom: Number(bottom),
        left: columnNamed(left),
        right: columnNamed(right),
      };
      if (areas.size < MOST && area.right - area.left < WIDEST) areas.set(found, area);
    }
    rest = text.slice(-OVERLAP);
  }
  return new Merges([...areas.values()]);
}
