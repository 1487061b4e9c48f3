import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { carriedIn, figuresIn, firstDifference, renderReport } from '@parley/reports';
import { smallReport } from '../../packages/reports/testing/small-report.ts';
import { presentOffice } from '../test/office.ts';

/** What an office opens and writes again: where it has to mend a file, it refuses to do so without somebody to ask. */
describe('a report in LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'parley-office-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const savedAgain = (file: string, as: string): Uint8Array => {
    const home = pathToFileURL(path.join(folder, 'home')).href;
    const out = path.join(folder, 'again');
    const order = ['--headless', `-env:UserInstallation=${home}`, '--convert-to', as, '--outdir', out, file];
    execFileSync(presentOffice(), order, { stdio: 'pipe', timeout: 120_000 });
    return new Uint8Array(readFileSync(path.join(out, `${path.parse(file).name}.${as}`)));
  };

  it.each(['docx', 'xlsx'] as const)('opens as %s, and saved again still says the same', async (format) => {
    const own = await renderReport(smallReport, format);
    const file = path.join(folder, `report.${format}`);
    writeFileSync(file, own);
    const again = savedAgain(file, format);
    expect(again).not.toEqual(own);
    expect(firstDifference(await figuresIn(again, format), await figuresIn(own, format))).toBeNull();
    expect(await carriedIn(again)).toEqual(await carriedIn(own));
    expect(savedAgain(file, 'pdf').length).toBeGreaterThan(10_000);
  });
});
