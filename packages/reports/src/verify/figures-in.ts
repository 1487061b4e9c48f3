import type { ReportFormat } from '@parley/contracts';
import type { Carried } from '../carried.ts';
import { formatOf } from './format-of.ts';
import type { ReadFigure } from './read-figure.ts';

interface Reader {
  figures: (bytes: Uint8Array) => ReadFigure[] | Promise<ReadFigure[]>;
  carried: (bytes: Uint8Array) => Carried | null | Promise<Carried | null>;
}

/** What reads a format is fetched when a file of it comes: a service that is asked nothing else starts without it. */
const readers: Record<ReportFormat, () => Promise<Reader>> = {
  pdf: async () => {
    const { carriedInPdf, readPdf } = await import('./read-pdf.ts');
    return { figures: readPdf, carried: carriedInPdf };
  },
  docx: async () => {
    const { carriedInProperties, readDocx } = await import('./read-docx.ts');
    return { figures: readDocx, carried: carriedInProperties };
  },
  xlsx: async () => {
    const [{ readXlsx }, { carriedInProperties }] = await Promise.all([
      import('./read-xlsx.ts'),
      import('./read-docx.ts'),
    ]);
    return { figures: readXlsx, carried: carriedInProperties };
  },
  csv: async () => {
    const { carriedInCsv, readCsv } = await import('./read-csv.ts');
    return { figures: readCsv, carried: carriedInCsv };
  },
  md: async () => {
    const { carriedInMarkdown, readMarkdown } = await import('./read-markdown.ts');
    return { figures: readMarkdown, carried: carriedInMarkdown };
  },
  json: async () => {
    const { carriedInJson, readJson } = await import('./read-json.ts');
    return { figures: readJson, carried: carriedInJson };
  },
};

/** Everything that a reader of the file sees, in order, each with its place. */
export const figuresIn = async (bytes: Uint8Array, format: ReportFormat): Promise<ReadFigure[]> =>
  (await readers[format]()).figures(bytes);

/**
 * Which report a file says that it is. Null where it is none, where what it carried was taken out of it, and where its
 * figures cannot be read: then there is nothing to hold against the record.
 */
export async function carriedIn(bytes: Uint8Array): Promise<Carried | null> {
  try {
    const format = formatOf(bytes);
    if (format === null) return null;
    const reader = await readers[format]();
    await reader.figures(bytes);
    return await reader.carried(bytes);
  } catch {
    // A file that cannot be read carries nothing that could be held against the record.
    return null;
  }
}
