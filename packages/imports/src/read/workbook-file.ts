import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { MOST_INFLATED } from './limits.ts';
import { Refused } from './refused.ts';

const MOST_ENTRIES = 2000;

const broken = (): Refused => new Refused('zip_broken', 'is a workbook that cannot be unpacked');

/**
 * The parts of a workbook, which is a ZIP file. What they unfold to is looked at before anything is unpacked, and held to
 * while it is: a part that is more than it says breaks off.
 */
export class WorkbookFile {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  static async open(bytes: Uint8Array): Promise<WorkbookFile> {
    const { zip, entries } = await opened(bytes);
    const inflated = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (entries.length > MOST_ENTRIES || inflated > MOST_INFLATED) {
      throw new Refused('zip_too_large', 'unfolds to more than is read: split it, or save it as .csv');
    }
    const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
    if (byName.size < entries.length) throw broken();
    if (entries.some((entry) => entry.isEncrypted())) {
      throw new Refused('encrypted', 'is locked by a password: save it without one');
    }
    if (entries.some(({ fileName }) => /vbaProject|^Basic\/|^Scripts\/|macrosheets\//i.test(fileName))) {
      throw new Refused('macros', 'holds macros: save it as .xlsx or .ods without them');
    }
    return new WorkbookFile(zip, byName);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A part piece by piece, as text. */
  async *read(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw broken();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      const stream: AsyncIterable<Buffer> = await this.#stream(entry);
      for await (const piece of stream) yield decoder.decode(piece, { stream: true });
      yield decoder.decode();
    } catch (error) {
      throw error instanceof Refused ? error : broken();
    }
  }

  #stream(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.#zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
    });
  }
}

async function opened(bytes: Uint8Array): Promise<{ zip: ZipFile; entries: Entry[] }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: false }, (error, zip) => {
      if (error !== null) return reject(broken());
      const entries: Entry[] = [];
      zip.on('entry', (entry: Entry) => entries.push(entry));
      zip.on('error', () => reject(broken()));
      zip.on('end', () => resolve({ zip, entries }));
    });
  });
}
