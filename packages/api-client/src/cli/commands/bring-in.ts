import path from 'node:path';
import type { Client, Input } from '../../index.ts';
import { exitCodes, Failure } from '../failure.ts';
import { contentOf } from '../import/content-of.ts';
import { count, FaultyFile } from '../import/rows.ts';
import { print } from '../print.ts';

/** A process that was taken out elsewhere, whole. */
export async function bringInProcess(
  parley: Client,
  file: string,
  { slug }: { slug?: string },
): Promise<void> {
  const content = await contentOf(file);
  const named = slug === undefined ? {} : { slug };
  const isArchive = content.subarray(0, 2).toString() === 'PK';
  const body = isArchive
    ? { ...named, datapackage: content.toString('base64') }
    : { ...named, bundle: parsed(file, content) };
  const process = await parley.importBundle({ body: body as Input<'importBundle'>['body'] });
  return print(`${process.slug} is here, at revision ${process.revision}.\n`);
}

function parsed(file: string, content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    throw new Failure(`${file} is neither JSON nor an archive.`, exitCodes.usage);
  }
}

const formatsByEnding: Readonly<Record<string, 'csl-json' | 'bibtex' | 'ris'>> = {
  '.json': 'csl-json',
  '.bib': 'bibtex',
  '.ris': 'ris',
};

/** Sources from a reference manager: all of them or none. */
export async function bringInSources(
  parley: Client,
  process: string,
  file: string,
  { dryRun = false }: { dryRun?: boolean },
): Promise<void> {
  const format = formatsByEnding[path.extname(file).toLowerCase()];
  if (format === undefined) {
    throw new Failure(`${file} ends in none of ${Object.keys(formatsByEnding).join(', ')}.`, exitCodes.usage);
  }
  const content = (await contentOf(file)).toString('utf8');
  const { written, entries, errors } = await parley.importSources({
    process,
    body: { format, content, dryRun },
  });
  if (errors.length > 0) {
    throw new FaultyFile(
      file,
      errors.map(({ pointer, message }) => ({ where: pointer, message })),
    );
  }
  return print(`${written ? 'Added' : 'Would add'} ${count(entries.length, 'source')}.\n`);
}
