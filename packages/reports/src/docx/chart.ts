import type { Picture } from '@parley/charts';
import { Resvg } from '@resvg/resvg-js';
import { ImageRun, Paragraph } from 'docx';
import { faceFiles } from '../faces.ts';
import type { ReportChart } from '../model/chart.ts';
import { line, oneLine } from './pieces.ts';

/** As wide as the text, in pixels of Word. */
const width = 640;

/** A chart as vectors, and as a picture for what cannot show those. */
export function chartOf(chart: ReportChart, picture: Picture): Paragraph[] {
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(picture.svg),
    transformation: { width, height: Math.round((picture.height * width) / picture.width) },
    fallback: { type: 'png', data: pngOf(picture) },
    altText: { name: chart.key, title: oneLine(chart.title), description: oneLine(chart.alternative) },
  });
  return [
    ...(chart.title === '' ? [] : [line(chart.title, 'Caption line')]),
    ...(chart.subtitle === '' ? [] : [line(chart.subtitle, 'Under line')]),
    new Paragraph({ children: [image] }),
  ];
}

const fontFiles = [faceFiles.sans, faceFiles.sansStrong].flatMap(({ usual, armenian, other }) => [
  usual,
  armenian,
  other,
]);

const pngOf = ({ svg }: Picture): Buffer =>
  new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  })
    .render()
    .asPng();
