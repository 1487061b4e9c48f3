import Document from 'pdfkit';
import { chartsOf, lowChart } from '../charts-of.ts';
import type { Pictures } from '../charts-of.ts';
import { carriedBy, carriedName } from '../carried.ts';
import type { Report } from '../model/report.ts';
import { madeAt } from '../made-at.ts';
import { drawBack, drawFront } from './apparatus.ts';
import { registerFaces } from './lines.ts';
import { compactLooks, looks } from './looks.ts';
import { drawMargins } from './margins.ts';
import { drawPart } from './parts.ts';
import { paper } from './sheet.ts';
import type { Pdf, Sheet } from './sheet.ts';

/** How much smaller everything may become so that a briefing is one page, and in how many halvings that is found. */
const smallest = 0.62;
const halvings = 5;

/** The library's types do not tell of this subset yet. */
const accessible: object = { subset: 'PDF/UA' };

/**
 * A report on paper: A4, real text in embedded faces, bookmarks, and a structure for screen readers. Its dates are
 * those of the record, so the same report is the same bytes.
 */
export async function renderPdf(report: Report): Promise<Uint8Array> {
  const isOnePage = report.kind === 'briefing';
  const pictures = await chartsOf(report, isOnePage ? lowChart : undefined);
  const widths = new Map<string, number>();
  const drawnAt = (scale: number) => drawn(report, pictures, widths, scale);
  return bytesOf(isOnePage ? onOnePage(drawnAt) : drawnAt(1));
}

/** The largest that goes on one page, or what goes on most of it. */
function onOnePage(drawnAt: (scale: number) => Pdf): Pdf {
  const pagesOf = (doc: Pdf) => doc.bufferedPageRange().count;
  const whole = drawnAt(1);
  if (pagesOf(whole) === 1) return whole;
  let best: Pdf | null = null;
  let [fits, tooLarge] = [smallest, 1];
  for (let halving = 0; halving < halvings; halving += 1) {
    const scale = (fits + tooLarge) / 2;
    const tried = drawnAt(scale);
    if (pagesOf(tried) > 1) tooLarge = scale;
    else [fits, best] = [scale, tried];
  }
  return best ?? drawnAt(smallest);
}

function drawn(report: Report, pictures: Pictures, widths: Map<string, number>, scale: number): Pdf {
  const doc = opened(report);
  const root = doc.struct('Document');
  const sheet: Sheet = {
    doc,
    root,
    scale,
    widths,
    y: paper.top,
    compact: report.kind === 'briefing',
    looks: report.kind === 'briefing' ? compactLooks : looks,
    under: '',
  };
  doc.addStructure(root);
  registerFaces(doc);
  drawFront(sheet, report);
  for (const part of report.parts) drawPart(sheet, part, pictures);
  drawBack(sheet, report);
  root.end();
  drawMargins(sheet, report);
  return doc;
}

function opened(report: Report): Pdf {
  const made = madeAt(report);
  const info: Record<string, string | Date> = {
    Title: report.title,
    Subject: report.subtitle,
    Creator: 'Parley',
    Producer: 'Parley',
    CreationDate: made,
    ModDate: made,
    [carriedName]: carriedBy(report),
  };
  return new Document({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    ...accessible,
    tagged: true,
    lang: report.language,
    displayTitle: true,
    info,
  });
}

function bytesOf(doc: Pdf): Promise<Uint8Array> {
  return new Promise((give, fail) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => give(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', fail);
    doc.end();
  });
}
