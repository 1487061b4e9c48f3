import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Table } from 'docx';
import { carriedBy, carriedName } from '../carried.ts';
import { chartsOf } from '../charts-of.ts';
import type { Pictures } from '../charts-of.ts';
import { madeAt } from '../made-at.ts';
import type { Report, ReportPart, SourceNote } from '../model/report.ts';
import { settledZip } from '../settled-zip.ts';
import { chartOf } from './chart.ts';
import { stylesOf, wordColour } from './looks.ts';
import { anchorOf, line, link, oneLine, paragraph, runsOf } from './pieces.ts';
import { settledIds } from './settled-ids.ts';
import { figuresOf, tableOf } from './table.ts';

type Block = Paragraph | Table;

/** A report to go on writing in: headings, tables and styles are Word's own. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const pictures = await chartsOf(
    report,
    report.kind === 'briefing' ? { width: 700, height: 372 } : undefined,
  );
  const made = madeAt(report).toISOString();
  const document = new Document({
    title: oneLine(report.title),
    subject: oneLine(report.subtitle),
    creator: 'Parley',
    lastModifiedBy: 'Parley',
    description: '',
    customProperties: [{ name: carriedName, value: carriedBy(report) }],
    styles: stylesOf(report.language),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1200, bottom: 1100, left: 1120, right: 1120 },
          },
        },
        headers: { default: new Header({ children: [bannerOf(report)] }) },
        footers: { default: new Footer({ children: [footOf(report)] }) },
        children: [
          paragraph([{ text: report.title }], { heading: HeadingLevel.TITLE }),
          line(report.subtitle, 'Subtitle line'),
          ...blocksOf(report.parts, pictures),
          ...apparatusOf(report),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  return settledZip(bytes, (texts) =>
    settledIds(texts).map(([name, text]) => [
      name,
      name === 'docProps/core.xml' ? text.replaceAll(/>\d{4}-\d\d-\d\dT[^<]*</g, `>${made}<`) : text,
    ]),
  );
}

function bannerOf({ banner }: Report): Paragraph {
  const color = wordColour(banner.label === 'public' ? '--ink-3' : '--accent');
  return new Paragraph({
    style: 'Margin',
    children: [new TextRun({ text: oneLine(banner.text), bold: true, color })],
  });
}

const footOf = ({ digest }: Report): Paragraph =>
  new Paragraph({
    style: 'Margin',
    tabStops: [{ type: TabStopType.RIGHT, position: 9660 }],
    children: [new TextRun({ children: [digest, '\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });

function blocksOf(parts: readonly ReportPart[], pictures: Pictures): Block[] {
  let under = '';
  return parts.flatMap((part) => {
    if (part.part === 'heading') under = part.text;
    return blockOf(part, under, pictures);
  });
}

function blockOf(part: ReportPart, under: string, pictures: Pictures): Block[] {
  switch (part.part) {
    case 'heading': {
      const heading = part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [paragraph([{ text: part.text }], { heading })];
    }
    case 'text':
      return [paragraph(part.runs)];
    case 'list':
      return part.items.map((runs) => paragraph(runs, { bullet: { level: 0 } }));
    case 'figures':
      return [figuresOf(part.figures)];
    case 'table':
      return tableOf(part.table, under);
    case 'chart': {
      const picture = pictures.get(part.chart);
      return picture === undefined ? [] : chartOf(part.chart, picture);
    }
  }
}

/** What it rests on, what was asked, how it was reckoned, and the digest. */
function apparatusOf({ headings, sources, parameters, methodology, digest }: Report): Block[] {
  const headed = (text: string) => paragraph([{ text }], { heading: HeadingLevel.HEADING_1 });
  const facts = [...parameters, { name: headings.digest, value: digest }];
  return [
    ...(sources.length === 0 ? [] : [headed(headings.sources), ...sources.map(sourceOf)]),
    headed(headings.question),
    ...facts.map(({ name, value }) =>
      paragraph([{ text: `${name}: `, strong: true }, { text: value }], { style: 'Small' }),
    ),
    ...(methodology.length === 0 ? [] : [headed(headings.methodology)]),
    ...methodology.map((text) => line(text, 'Small')),
  ];
}

const sourceOf = ({ number, citation, url }: SourceNote): Paragraph =>
  new Paragraph({
    style: 'Small',
    alignment: AlignmentType.LEFT,
    indent: { left: 400, hanging: 400 },
    children: [
      new Bookmark({ id: anchorOf(number), children: [new TextRun({ text: `${number}.` })] }),
      ...runsOf({ text: ` ${citation} ` }),
      ...(url !== null && /^https?:\/\//.test(url) ? [link(url)] : []),
    ],
  });
