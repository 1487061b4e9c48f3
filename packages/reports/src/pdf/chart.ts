import type { Picture } from '@parley/charts';
import SVGtoPDF from 'svg-to-pdfkit';
import type { ReportChart } from '../model/chart.ts';
import { looks } from './looks.ts';
import { down, inside, makeRoom, paper, textWidth } from './sheet.ts';
import type { Element, Sheet } from './sheet.ts';
import { write } from './write.ts';

/** A chart as vectors and real text, with its words for who cannot see it. */
export function drawChartPart(sheet: Sheet, chart: ReportChart, picture: Picture, parent: Element): void {
  const height = (picture.height * textWidth) / picture.width;
  makeRoom(sheet, height + 40 * sheet.scale);
  if (chart.title !== '') write(sheet, parent, 'P', [{ text: chart.title }], looks.caption);
  if (chart.subtitle !== '') write(sheet, parent, 'P', [{ text: chart.subtitle }], looks.captionUnder);
  down(sheet, 5);
  const box: readonly [number, number, number, number] = [
    paper.left,
    sheet.y,
    paper.left + textWidth,
    sheet.y + height,
  ];
  inside(
    sheet,
    parent,
    'Figure',
    (element) =>
      element.add(() => {
        sheet.doc
          .save()
          .translate(paper.left, sheet.y)
          .scale(textWidth / picture.width);
        SVGtoPDF(sheet.doc, picture.svg, 0, 0, { assumePt: true, fontCallback: faceOf });
        sheet.doc.restore();
      }),
    { alt: chart.alternative, bbox: box, placement: 'Block' },
  );
  sheet.y += height;
  down(sheet, 12);
}

const faceOf = (family: string, bold: boolean): string =>
  `${bold ? 'sansStrong' : 'sans'}-${family.includes('Armenian') ? 'armenian' : 'usual'}`;
