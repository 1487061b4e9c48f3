import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import Excel from 'exceljs';

/** The earliest that a ZIP can say. */
const noTime = new Date(Date.UTC(1980, 0, 1));

type Part = string | NodeJS.ReadableStream;

/**
 * A workbook that is packed as it is written, row by row, so that memory holds what is packed and not each cell. Its parts stand in
 * one order and without the time of their making: the same rows are the same bytes.
 *
 * @param change of a part that is one text, what it becomes; and what stands beside those that the library knows
 */
export async function written(
  write: (workbook: Excel.stream.xlsx.WorkbookWriter) => Promise<void>,
  { change, more }: { change: (name: string, text: string) => string; more: ReadonlyMap<string, string> },
): Promise<Uint8Array> {
  const stream = new PassThrough();
  const packed = buffer(stream);
  class Settled extends Excel.stream.xlsx.WorkbookWriter {
    /** The first thing that is packed, while the workbook is made. */
    override addThemes(): Promise<void> {
      settle(this as unknown as Packing, change);
      return super.addThemes();
    }
  }
  const workbook = new Settled({ stream, useStyles: true, useSharedStrings: false });
  for (const [name, text] of more) (workbook as unknown as Packing).zip.append(text, { name });
  await write(workbook);
  await workbook.commit();
  return new Uint8Array(await packed);
}

/** What the library packs by; it stands in none of its types. */
interface Packing {
  zip: { append: (part: Part, named: { name: string; date?: Date }) => unknown };
}

function settle({ zip }: Packing, change: (name: string, text: string) => string): void {
  const append = zip.append.bind(zip);
  zip.append = (part, named) => {
    const name = named.name.replace(/^\//, '');
    return append(typeof part === 'string' ? change(name, part) : part, { ...named, name, date: noTime });
  };
}
