import type { Pictures } from '../charts-of.ts';
import type { ReportPart } from '../model/report.ts';
import { drawChartPart } from './chart.ts';
import { drawFigures } from './figures.ts';
import { looks } from './looks.ts';
import { down, inside, makeRoom, paper, rule, textWidth } from './sheet.ts';
import type { Element, Sheet } from './sheet.ts';
import { drawTable } from './table.ts';
import { write } from './write.ts';

export function drawPart(sheet: Sheet, part: ReportPart, pictures: Pictures): void {
  const { root } = sheet;
  switch (part.part) {
    case 'heading':
      return part.level === 1 ? headed(sheet, part.text) : subheaded(sheet, part.text);
    case 'text':
      write(sheet, root, 'P', part.runs, sheet.looks.text);
      return down(sheet, 6);
    case 'list':
      return listed(sheet, part.items, root);
    case 'figures':
      return drawFigures(sheet, part.figures, root);
    case 'table':
      return drawTable(sheet, part.table, root);
    case 'chart': {
      const picture = pictures.get(part.chart);
      if (picture !== undefined) drawChartPart(sheet, part.chart, picture, root);
    }
  }
}

/** A heading keeps what follows it on its page, and is a bookmark. */
export function headed(sheet: Sheet, text: string): void {
  down(sheet, 10);
  makeRoom(sheet, 84 * sheet.scale);
  rule(sheet, '--ink', 1.4);
  sheet.y += (sheet.compact ? 5 : 7) * sheet.scale;
  sheet.doc.outline.addItem(text);
  sheet.under = text;
  write(sheet, sheet.root, 'H2', [{ text }], sheet.looks.heading);
  down(sheet, 4);
}

function subheaded(sheet: Sheet, text: string): void {
  sheet.under = text;
  down(sheet, 5);
  makeRoom(sheet, 60 * sheet.scale);
  write(sheet, sheet.root, 'H3', [{ text }], looks.subheading);
  down(sheet, 2);
}

function listed(
  sheet: Sheet,
  items: readonly Extract<ReportPart, { part: 'list' }>['items'][number][],
  parent: Element,
): void {
  const indent = 12;
  inside(sheet, parent, 'L', (list) => {
    for (const runs of items) {
      inside(sheet, list, 'LI', (item) => {
        const top = sheet.y;
        const page = makeRoom(sheet, sheet.looks.text.leading * sheet.scale) ? sheet.y : top;
        sheet.y = page;
        write(
          sheet,
          item,
          'Lbl',
          [{ text: '–' }],
          { ...sheet.looks.text, ink: '--ink-3' },
          { width: indent },
        );
        sheet.y = page;
        const place = { left: paper.left + indent, width: textWidth - indent };
        write(sheet, item, 'LBody', runs, sheet.looks.text, place);
      });
      down(sheet, 2);
    }
  });
  down(sheet, 6);
}
