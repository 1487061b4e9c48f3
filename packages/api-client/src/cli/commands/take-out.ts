import { writeFile } from 'node:fs/promises';
import type { Client } from '../../index.ts';
import { remark } from '../print.ts';

/** In what a process, or its sources, can be taken elsewhere, and how such a file ends. */
const endings = {
  bundle: 'json',
  datapackage: 'zip',
  'csl-json': 'json',
  bibtex: 'bib',
  ris: 'ris',
} as const;
type Taken = keyof typeof endings;
export const taken = Object.keys(endings);

/** A file that another program, or another Parley, takes in as it is. */
export async function takeOut(
  parley: Client,
  process: string,
  { as, out }: { as: Taken; out?: string },
): Promise<void> {
  const file = out ?? `${process}.${endings[as]}`;
  await writeFile(file, bytesOf(await fileOf(parley, process, as)), { flag: 'wx' });
  remark(`Written to ${file}.`);
}

function fileOf(parley: Client, process: string, as: Taken): Promise<unknown> {
  if (as === 'bundle') return parley.exportBundle({ process, format: 'json' });
  if (as === 'datapackage') return parley.exportBundle({ process, format: 'datapackage' });
  return parley.exportSources({ process, format: as });
}

const bytesOf = (answer: unknown): string | Uint8Array =>
  answer instanceof Uint8Array || typeof answer === 'string' ? answer : `${JSON.stringify(answer)}\n`;
