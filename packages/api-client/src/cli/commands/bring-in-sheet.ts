import path from 'node:path';
import type { Client, components } from '../../index.ts';
import { change } from '../../index.ts';
import { exitCodes, Failure } from '../failure.ts';
import { FaultyFile } from '../import/rows.ts';
import { contentOf } from '../import/content-of.ts';
import { print, remark } from '../print.ts';

type Import = components['schemas']['Import'];
type Mapping = NonNullable<Import['suggestion']>;

interface SheetOptions {
  /** A file with the mapping; the one that the service suggests where it is left out. */
  mapping?: string;
  label?: Import['label'];
  dryRun?: boolean;
}

/** A spreadsheet: held against the record, every bad cell told, and written whole or not at all. */
export async function bringInSheet(
  parley: Client,
  process: string,
  file: string,
  { mapping, label, dryRun = false }: SheetOptions,
): Promise<void> {
  const content = (await contentOf(file)).toString('base64');
  const labelled = label === undefined ? {} : { label };
  const body = { process, name: path.basename(file), content, ...labelled };
  const uploaded = await parley.createImport({ body });
  const planned = await plan(parley, uploaded, await mappingFor(uploaded, mapping));
  const { new: added = 0, changed = 0, same = 0, skipped = 0, bad = 0 } = planned.counts ?? {};
  const faults = bad > 0 ? await faultsOf(parley, planned) : [];
  // What is not written is mended in the file and comes again: nothing of it need stay.
  if (dryRun || bad > 0) await parley.removeImport({ import: planned.id });
  if (bad > 0) throw new FaultyFile(file, faults);
  const counts = `${added} new, ${changed} changed, ${same} as it is recorded${skipped > 0 ? `, ${skipped} left out` : ''}.\n`;
  if (dryRun) return print(`Would write ${counts}`);
  await parley.applyImport({ import: planned.id });
  const applied = await ended(parley, planned.id);
  if (applied.state !== 'applied') throw refusalOf(applied);
  remark(`It can be undone as one act: import ${applied.id}.`);
  return print(`Written: ${counts}`);
}

async function mappingFor(
  { suggestion, datesAmbiguous }: Import,
  file: string | undefined,
): Promise<Mapping> {
  if (file !== undefined) return JSON.parse((await contentOf(file)).toString('utf8')) as Mapping;
  if (suggestion === null || datesAmbiguous) {
    const what = datesAmbiguous ? 'how its dates are read' : 'what its columns are';
    throw new Failure(`It cannot be told ${what}: say so with --mapping <file>.`, exitCodes.usage);
  }
  return suggestion;
}

async function plan(parley: Client, { id }: Import, mapping: Mapping): Promise<Import> {
  await change(
    () => parley.getImport.ask({ import: id }),
    (_, ifMatch) => parley.updateImport({ import: id, ifMatch, body: { mapping } }),
  );
  const planned = await ended(parley, id);
  if (planned.state !== 'ready') throw refusalOf(planned);
  return planned;
}

const UNDER_WAY: readonly Import['state'][] = ['planning', 'applying', 'undoing'];

async function ended(parley: Client, id: string): Promise<Import> {
  for (let pause = 250; ; pause = Math.min(pause * 1.5, 5000)) {
    const now = await parley.getImport({ import: id });
    if (!UNDER_WAY.includes(now.state)) return now;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The first hundred. */
async function faultsOf(parley: Client, { id }: Import) {
  const { data } = await parley.listImportChanges({ import: id, kind: 'bad', limit: 100 });
  return data.flatMap(({ sheet, row, faults }) =>
    faults.map(({ column, message, remedy }) => ({
      where: [sheet, `row ${row}`, column].filter((part) => part !== null).join(', '),
      message: `${message}; ${remedy}`,
    })),
  );
}

const refusalOf = ({ refusal }: Import) =>
  new Failure(`Nothing was written: ${refusal?.detail ?? 'it was refused'}`, exitCodes.refused);
