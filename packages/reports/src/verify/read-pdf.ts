import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Carried } from '../carried.ts';
import { carriedFrom } from './carried-from.ts';
import { type ReadFigure, seen } from './read-figure.ts';

/** A copy, as what reads a PDF takes the bytes away; nothing in the file is run or fetched. */
const opened = (bytes: Uint8Array) =>
  getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, verbosity: 0 });

/** Every piece of text by its page, in the order in which it is read out. */
export async function readPdf(bytes: Uint8Array): Promise<ReadFigure[]> {
  const task = opened(bytes);
  try {
    const document = await task.promise;
    const found: ReadFigure[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      let told = 0;
      for (const piece of piecesOf(items)) {
        const [figure] = seen('page_text', { page: number, number: told + 1 }, piece);
        if (figure === undefined) continue;
        told += 1;
        found.push(figure);
      }
    }
    return found;
  } finally {
    await task.destroy();
  }
}

type Items = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

/** A tag (a cell, a paragraph) is one piece, whatever fonts it is set in; what stands outside of tags is one each. */
function piecesOf(items: Items): string[] {
  const pieces: string[] = [];
  let depth = 0;
  for (const item of items) {
    if ('str' in item) {
      const words = item.hasEOL ? `${item.str} ` : item.str;
      if (depth === 0) pieces.push(words);
      else pieces.push(`${pieces.pop() ?? ''}${words}`);
    } else if (item.type === 'endMarkedContent') {
      depth -= 1;
    } else if (depth++ === 0) {
      pieces.push('');
    }
  }
  return pieces;
}

export async function carriedInPdf(bytes: Uint8Array): Promise<Carried | null> {
  const task = opened(bytes);
  try {
    const { info } = await (await task.promise).getMetadata();
    const custom: unknown = 'Custom' in info ? info.Custom : null;
    const text: unknown =
      typeof custom === 'object' && custom !== null && 'Parley' in custom ? custom.Parley : null;
    return typeof text === 'string' ? carriedFrom(text) : null;
  } finally {
    await task.destroy();
  }
}
