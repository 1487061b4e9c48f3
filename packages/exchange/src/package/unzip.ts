import { Buffer, isUtf8 } from 'node:buffer';
import { fromBufferPromise } from 'yauzl';
import { PackageFaults } from './package-faults.ts';

/** How much may come out of an archive: of a few kilobytes it may be any number. */
const LARGEST = 64 * 1024 * 1024;
const MOST_FILES = 40;

/**
 * The files of an archive as texts, by name. What comes out is counted as it comes: what an archive says of itself may
 * be anything.
 *
 * @throws PackageFaults for what is no archive, or more than it should be
 */
export async function unzip(archive: Uint8Array): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  let left = LARGEST;
  try {
    const zip = await fromBufferPromise(Buffer.from(archive), {
      lazyEntries: true,
      validateEntrySizes: true,
    });
    if (zip.entryCount > MOST_FILES) throw tooLarge(`more than ${MOST_FILES} files`);
    for await (const entry of zip.eachEntry()) {
      const { fileName } = entry;
      if (files.has(fileName)) throw refused('repeated_file', `${fileName} stands in it twice`);
      if (entry.isEncrypted()) throw refused('encrypted', `${fileName} is encrypted`);
      const parts: Buffer[] = [];
      for await (const part of await zip.openReadStreamPromise(entry)) {
        const bytes = part as Buffer;
        left -= bytes.length;
        if (left < 0) throw tooLarge(`more than ${LARGEST / 1024 / 1024} MiB when it is unpacked`);
        parts.push(bytes);
      }
      const content = Buffer.concat(parts);
      if (!isUtf8(content)) throw refused('not_utf8', `${fileName} is not UTF-8`);
      files.set(fileName, content.toString('utf8'));
    }
  } catch (error) {
    if (error instanceof PackageFaults) throw error;
    throw refused('no_archive', `is no ZIP archive that can be read: ${String(error)}`);
  }
  return files;
}

const refused = (code: string, message: string) => new PackageFaults([{ code, message }]);
const tooLarge = (what: string) => refused('archive_too_large', `holds ${what}`);
