import type { Picture } from '@parley/charts';
import SVGtoPDF from 'svg-to-pdfkit';
import type { ReportChart } from '../model/chart.ts';
import { setOf } from './lines.ts';
import { looks } from './looks.ts';
import { down, inside, makeRoom, paper, textWidth } from './sheet.ts';
import type { Element, Pdf, Sheet } from './sheet.ts';
import { write } from './write.ts';

/** A chart as vectors and real text, with its words for who cannot see it. */
export function drawChartPart(sheet: Sheet, chart: ReportChart, picture: Picture, parent: Element): void {
  const height = (picture.height * textWidth) / picture.width;
  makeRoom(sheet, height + 40 * sheet.scale);
  if (chart.title !== '') write(sheet, parent, 'P', [{ text: chart.title }], looks.caption);
  // What is counted stands at the axes too.
  if (chart.subtitle !== '' && !sheet.compact)
    write(sheet, parent, 'P', [{ text: chart.subtitle }], looks.captionUnder);
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
        SVGtoPDF(sheet.doc, picture.svg, 0, 0, {
          assumePt: true,
          fontCallback: (family, bold) => figuresOfOneWidth(sheet.doc, faceOf(family, bold)),
        });
        sheet.doc.restore();
      }),
    { alt: chart.alternative, bbox: box, placement: 'Block' },
  );
  sheet.y += height;
  down(sheet, 12);
}

const faceOf = (family: string, bold: boolean): string =>
  `${bold ? 'sansStrong' : 'sans'}-${family.includes('Armenian') ? 'armenian' : 'usual'}`;

type Features = ReturnType<typeof setOf>['features'];
/** What the library keeps to itself: the font that was chosen last. */
interface Chosen {
  _font: { encode(text: string, features?: Features): unknown; sets?: true };
}

/** Who draws charts asks for no features; left so, a point creeps under a 7, and 37.0 reads like 370 when it is small. */
function figuresOfOneWidth(doc: Pdf, name: string): string {
  const { _font: font } = doc.font(name) as unknown as Chosen;
  if (font.sets === undefined) {
    const encode = font.encode.bind(font);
    font.encode = (text, features = setOf(text).features) => encode(text, features);
    font.sets = true;
  }
  return name;
}
