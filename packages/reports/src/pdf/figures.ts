import type { Figure } from '../model/report.ts';
import { linesOf } from './lines.ts';
import { looks } from './looks.ts';
import { down, inside, makeRoom, paper, textWidth } from './sheet.ts';
import type { Element, Look, Sheet } from './sheet.ts';
import { drawLine, scaled } from './write.ts';

const gap = 18;
/** Five still stand beside each other; more go into rows of four. */
const inRowOf = (count: number): number => (count <= 5 ? count : 4);

/** Figures beside each other: the name, the figure large, and what it was. */
export function drawFigures(sheet: Sheet, figures: readonly Figure[], parent: Element): void {
  const inRow = inRowOf(figures.length);
  for (let from = 0; from < figures.length; from += inRow) {
    const row = figures.slice(from, from + inRow);
    const width = (textWidth - gap * (Math.max(inRow, 3) - 1)) / Math.max(inRow, 3);
    const [name, large, small] = [looks.figureName, sheet.looks.figure, looks.figureNote].map((look) =>
      scaled(look, sheet),
    ) as [Look, Look, Look];
    const cells = row.map((figure, index) => ({
      left: paper.left + index * (width + gap),
      name: linesOf(sheet, [{ text: figure.name }], name, width),
      figure: linesOf(sheet, [{ text: figure.text }], large, width),
      note: linesOf(sheet, [{ text: figure.note ?? '' }], small, width),
    }));
    const most = (part: 'name' | 'figure' | 'note') => Math.max(...cells.map((cell) => cell[part].length));
    const rows = [
      { part: 'name', look: name, top: 0 },
      { part: 'figure', look: large, top: most('name') * name.leading },
      { part: 'note', look: small, top: most('name') * name.leading + most('figure') * large.leading },
    ] as const;
    const height = rows[2].top + most('note') * small.leading;
    makeRoom(sheet, height);
    for (const [index, cell] of cells.entries()) {
      inside(sheet, parent, 'P', (element) => {
        for (const { part, look, top } of rows) {
          const ink = part === 'figure' && from + index === 0 ? '--accent' : look.ink;
          for (const [at, line] of cell[part].entries()) {
            const height = sheet.y + top + at * look.leading;
            element.add(() => drawLine(sheet, line, { ...look, ink }, cell.left, height));
          }
        }
      });
    }
    sheet.y += height;
    down(sheet, 12);
  }
}
