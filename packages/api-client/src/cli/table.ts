import { bold } from './print.ts';

const widest = 60;
const letters = new Intl.Segmenter();
/** As a reader counts: a letter with its accents is one. */
const lettersOf = (text: string): string[] => Array.from(letters.segment(text), ({ segment }) => segment);
const lengthOf = (text: string): number => lettersOf(text).length;

const cut = (text: string): string =>
  lengthOf(text) > widest
    ? `${lettersOf(text)
        .slice(0, widest - 1)
        .join('')}…`
    : text;

/** Columns side by side under their names; those of figures stand to the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cut(cell.replaceAll(/\s+/g, ' '))));
  const widths = columns.map((name, at) =>
    Math.max(lengthOf(name), ...cells.map((row) => lengthOf(row[at] ?? ''))),
  );
  const isFigures = columns.map((_, at) => cells.every((row) => /^(–|[-+−]?[\d.]+%?)?$/.test(row[at] ?? '')));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, at) => {
        const text = row[at] ?? '';
        const space = ' '.repeat(width - lengthOf(text));
        return isFigures[at] === true ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  return `${[bold(line(columns)), ...cells.map(line)].join('\n')}\n`;
}
