import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { bundle as bundleSchema, bundleExample } from '@parley/contracts';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { ReadTable } from './write-package.ts';
import { PackageFaults } from './package-faults.ts';
import { readPackage } from './read-package.ts';
import { bundlePackage } from './write-package.ts';

const bundle = bundleSchema.parse(bundleExample);

async function written(read: ReadTable): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of bundlePackage(bundle.process, read)) parts.push(part);
  return Buffer.concat(parts);
}
const ofExample: ReadTable = async function* (list, kind) {
  const rows: readonly object[] = bundle[list];
  yield rows.filter((row) => Reflect.get(row, 'resource') === kind);
};

interface Descriptor {
  profile: string;
  resources: { path: string; schema: { fields: { name: string }[]; primaryKey: string[] } }[];
}

const zipped = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const faultsOf = async (archive: Uint8Array) => {
  try {
    await readPackage(archive);
    return [];
  } catch (error) {
    if (!(error instanceof PackageFaults)) throw error;
    return error.faults;
  }
};
const head = (version: number) =>
  JSON.stringify({ parley: { format: 'parley-bundle', version, process: bundle.process } });

describe('a data package', () => {
  it('comes back as what it was made of', async () => {
    const { bundle: read } = await readPackage(await written(ofExample));
    expect(bundleSchema.parse(read)).toEqual(bundle);
  });

  it('has the same bytes whenever it is made', async () => {
    const [one, other] = [await written(ofExample), await written(ofExample)];
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(other)).toBe(hash(one));
  });

  it('is described table by table, as Frictionless has it', async () => {
    const files = unzipSync(await written(ofExample));
    const descriptor: Descriptor = JSON.parse(Buffer.from(files['datapackage.json'] ?? []).toString('utf8'));
    expect(descriptor.profile).toBe('tabular-data-package');
    expect(Object.keys(files).toSorted()).toEqual(
      ['datapackage.json', ...descriptor.resources.map(({ path }) => path)].toSorted(),
    );
    for (const { path, schema } of descriptor.resources) {
      const [header] = Buffer.from(files[path] ?? [])
        .toString('utf8')
        .split('\r\n');
      expect(header).toBe(schema.fields.map(({ name }) => name).join(','));
      for (const key of schema.primaryKey) expect(header?.split(',')).toContain(key);
    }
  });

  it('keeps apart what is empty, what is nothing, and what looks like it', async () => {
    const text = ['', '\\N', '\\\\N', 'a\r\nb', 'a\rb', '"', ',', ' x ', '\uFEFFx', null];
    const evidence = text.map((locator, position) => ({ ...A_QUOTE, position, locator }));
    const { bundle: read } = await readPackage(
      await written(async function* (list, kind) {
        if (list === 'evidence') yield evidence;
        else yield* ofExample(list, kind);
      }),
    );
    expect(read['evidence']).toEqual(evidence);
  });
});

const A_QUOTE = {
  assertion: bundle.process.id,
  source: bundle.process.id,
  position: 0,
  locator: null,
  quoteExact: null,
  quotePrefix: null,
  quoteSuffix: null,
};

describe('an archive is refused', () => {
  it('that is none, or unpacks to more than it may', async () => {
    expect((await faultsOf(strToU8('not a zip')))[0]?.code).toBe('no_archive');
    const bomb = zipped({ 'datapackage.json': ' '.repeat(65 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    const message = 'holds more than 64 MiB when it is unpacked';
    expect(await faultsOf(bomb)).toEqual([{ code: 'archive_too_large', message }]);
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, at) => [`${at}.csv`, '']));
    expect((await faultsOf(zipped(many)))[0]?.message).toBe('holds more than 40 files');
    expect((await faultsOf(zipped({ '../datapackage.json': '{}' })))[0]?.code).toBe('no_archive');
  }, 30_000);

  it('that is no bundle, or one of another version', async () => {
    expect((await faultsOf(zipped({ 'a.csv': '' })))[0]?.code).toBe('missing_file');
    expect((await faultsOf(zipped({ 'datapackage.json': '{' })))[0]?.code).toBe('malformed_file');
    expect((await faultsOf(zipped({ 'datapackage.json': 'null' })))[0]?.code).toBe('no_bundle');
    expect((await faultsOf(zipped({ 'datapackage.json': head(2) })))[0]).toEqual({
      code: 'unknown_bundle_version',
      message: 'is version 2 of the format: 1 is read here',
    });
  });

  it('whose tables are other tables, with file and row', async () => {
    const revisions =
      'revision,internalRevision,publicRevision,recordedAt\r\nnought,0,0,2026-05-14T12:00:00Z\r\n';
    const files = { 'datapackage.json': head(1), 'macro.exe': '', 'revisions.csv': revisions };
    const faults = await faultsOf(zipped({ ...files, 'items.csv': 'id,name\r\n', 'events.csv': '"' }));
    expect(faults.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'macro.exe is no file of a bundle',
        'revisions.csv, row 2, revision: holds no integer',
        'meetings.csv is missing',
        expect.stringMatching(/^items\.csv does not have the columns id, revision, key/),
        expect.stringMatching(/^events\.csv is no CSV: /),
      ]),
    );
  });
});
