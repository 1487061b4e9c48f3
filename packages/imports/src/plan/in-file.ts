import type { Cells } from './cells.ts';

/** What rows of a file say of other rows of it: what a ledger as a table has that no row tells alone. */
export interface InFile {
  /** Keys of assertions in whose place another row of the file stands. */
  corrected: ReadonlySet<string>;
  /** Keys of the items that have a title in it. */
  items: ReadonlySet<string>;
}

export const NOTHING_IN_FILE: InFile = { corrected: new Set(), items: new Set() };

/** Gathers it from the rows, gone through before any of them is planned. */
export function gathering(): { hear(cells: Cells): void; heard(): InFile } {
  const [keys, corrects, items] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const put = (all: Set<string>, text: string | null): void => {
    if (text !== null) all.add(text);
  };
  return {
    hear: (cells) => {
      put(keys, cells.text('assertion'));
      put(corrects, cells.text('corrects'));
      if (cells.text('title') !== null) put(items, cells.text('item'));
    },
    heard: () => ({ corrected: new Set([...corrects].filter((key) => keys.has(key))), items }),
  };
}
