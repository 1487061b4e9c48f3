import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandLine, type CommandLine } from '../sdk/command-line.ts';
import { appendObservation } from './demo.ts';
import { type Product, startProduct } from './product.ts';

const root = path.resolve(import.meta.dirname, '../..');
const home = mkdtempSync(path.join(tmpdir(), 'parley-home-'));
const talks = 'turkiye-armenia';
const inProcess = ['--process', talks];

let product: Product;
let demo: { apiUrl: string; apiKey: string };
let parley: CommandLine;
beforeAll(async () => {
  product = await startProduct(root);
  demo = JSON.parse(readFileSync(product.demoFile, 'utf8')) as typeof demo;
  parley = commandLine(home);
}, 180_000);
afterAll(async () => {
  await product.stop();
  rmSync(home, { recursive: true, force: true });
});

const file = (name: string, text: string): string => {
  const full = path.join(home, name);
  writeFileSync(full, text);
  return full;
};

describe('whoever is not signed in', () => {
  it('is told how to', async () => {
    const { code, out, err } = await parley.run(['whoami']);
    expect({ code, out, err }).toEqual({
      code: 3,
      out: '',
      err: 'parley: Nobody is signed in: run parley sign-in, or set PARLEY_URL and PARLEY_API_KEY.\n',
    });
  });

  it('may say who they are each time', async () => {
    const environment = { PARLEY_URL: demo.apiUrl, PARLEY_API_KEY: demo.apiKey };
    const { code, out } = await parley.run(['whoami', '--json'], { environment });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      organization: { slug: 'demo' },
      caller: { name: 'Demonstration' },
    });
  });

  it('is not signed in with a key that is wrong, nor where nobody answers', async () => {
    const wrong = await parley.run(['sign-in', '--url', demo.apiUrl, '--key', '-'], { stdin: 'prl_wrong\n' });
    expect(wrong.code).toBe(3);
    expect(wrong.err).toMatch(/^parley: .* \(unauthenticated; request [0-9a-f-]{36}\)\.\n$/);
    const nobody = await parley.run(['sign-in', '--url', 'http://127.0.0.1:1', '--key', 'prl_x']);
    expect(nobody.code).toBe(5);
    expect(nobody.err).toMatch(/^parley: http:\/\/127\.0\.0\.1:1 did not answer: .+\n$/);
    expect((await parley.run(['whoami'])).code).toBe(3);
  });
});

describe('signing in', () => {
  it('keeps the key where only the user may read it, and prints it nowhere', async () => {
    const { code, out, err } = await parley.run(['sign-in', '--url', `${demo.apiUrl}/`, '--key', '-'], {
      stdin: `${demo.apiKey}\n`,
    });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Signed in to ${demo.apiUrl} for Demonstration secretariat.`);
    const folder = path.join(home, '.config/parley');
    expect(readdirSync(folder)).toEqual(['credentials.json']);
    expect(statSync(path.join(folder, 'credentials.json')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const who = await parley.run(['whoami']);
    expect(who.out).toMatch(/^organization {2}Demonstration secretariat \(demo\)$/m);
    expect(out + who.out).not.toContain(demo.apiKey);
  });

  it('gives the key to no other service', async () => {
    const { code, err } = await parley.run(['--url', 'http://127.0.0.1:1', 'whoami']);
    expect(code).toBe(3);
    expect(err).toContain('There is no key for http://127.0.0.1:1');
  });
});

describe('reading', () => {
  it('shows progress to the digit', async () => {
    const { code, out } = await parley.run(['progress', talks, '--track', 'SR', '--as-of', '2026-05-14']);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 8)).toEqual([
      'meeting  date        items  score    low   high  coverage   best  change',
      'SR1      2022-01-14      1   33.3   33.3   33.3      100%   33.3       –',
      'SR2      2022-02-24      1  100.0  100.0  100.0      100%  100.0   +66.7',
      'SR3      2022-05-03      1  100.0  100.0  100.0      100%  100.0     0.0',
      'SR4      2022-07-01      3   33.3   33.3   33.3      100%  100.0   -66.7',
      'SR5      2024-07-30      5   46.7   46.7   46.7      100%  100.0   +13.3',
      'SR6      2025-09-12      9   37.0   37.0   37.0      100%  100.0    -9.6',
      '         2026-05-14     10   60.0   60.0   60.0      100%  100.0   +23.0',
    ]);
  });

  it('lists as a table, as JSON lines, and as CSV', async () => {
    const table = await parley.run(['list', 'tracks', ...inProcess]);
    expect(table.out.split('\n')[0]).toMatch(/^key +title/);
    expect(table.out).not.toContain('\u001B');
    const json = await parley.run(['list', 'items', ...inProcess, '--json', '--limit', '3']);
    const lines = json.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { key: string });
    expect(lines.map(({ key }) => key)).toEqual(['I01', 'I02', 'I03']);
    const csv = await parley.run(['list', 'parties', ...inProcess, '--csv']);
    expect(csv.out).toMatch(/^id,key,role,name\.en,name\.hy,name\.tr/);
  });

  it('shows one thing by its key', async () => {
    const { out } = await parley.run(['show', 'item', 'I02', ...inProcess]);
    expect(out).toMatch(/^title\.en +Land border crossing/m);
    const missing = await parley.run(['show', 'item', 'I99', ...inProcess]);
    expect([missing.code, missing.out]).toEqual([4, '']);
    expect(missing.err).toMatch(/\(not_found; request [0-9a-f-]{36}\)/);
  });

  it.each([
    [['lst'], /Did you mean list\?/],
    [['list', 'nothing'], /There is no resource nothing: there are .*items/],
    [['list', 'items'], /Which process\?/],
    [['list', 'items', '--csv', '--json'], /cannot be used with/],
    [['--url', 'parley', '--key', 'x', 'whoami'], /parley is not an address/],
  ])('says what is typed wrongly: %j', async (args, words) => {
    const { code, out, err } = await parley.run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });

  it('names every fault of a question', async () => {
    const { code, err } = await parley.run(['progress', talks, '--as-of', 'yesterday', '--method', 'none@1']);
    expect(code).toBe(6);
    expect(err).toContain('?asOf is not an EDTF date');
  });

  it('stops quietly where its reader has seen enough', () => {
    const command = `"${process.execPath}" packages/api-client/dist/cli/main.js list assertions -p ${talks} --json`;
    const { stdout, stderr } = spawnSync('bash', ['-c', `${command} | head -n 1; echo "\${PIPESTATUS[0]}"`], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, XDG_CONFIG_HOME: path.join(home, '.config') },
    });
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect([stdout.trim().split('\n')[1], stderr]).toEqual(['0', '']);
  });
});

describe('exporting', () => {
  it('writes all that is recorded, and a file only once it is whole', async () => {
    const output = path.join(home, 'export.json');
    const { code, out } = await parley.run(['export', talks, '--format', 'json', '-o', output]);
    expect([code, out]).toEqual([0, '']);
    const { process: one, ...lists } = JSON.parse(readFileSync(output, 'utf8')) as Record<string, unknown[]>;
    expect(one).toMatchObject({ slug: talks });
    const counts = Object.fromEntries(Object.entries(lists).map(([kind, things]) => [kind, things.length]));
    expect(counts).toMatchObject({ items: 16, meetings: 24, assertions: 51, sources: 88 });
    const failed = await parley.run(['export', 'no-such-process', '-o', path.join(home, 'none.jsonl')]);
    expect(failed.code).toBe(4);
    expect(readdirSync(home).filter((name) => name.startsWith('none'))).toEqual([]);
    const lines = await parley.run(['export', talks]);
    expect(
      lines.out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { kind: string }).kind)[0],
    ).toBe('process');
  });
});

describe('a report', () => {
  it.each(['pdf', 'csv', 'json'])(
    'is made and fetched as %s, byte for byte what the record gives',
    async (format) => {
      const out = path.join(home, `briefing.${format}`);
      const asked = [
        '--kind',
        'briefing',
        '--language',
        'hy',
        '--as-of',
        '2026-05-14',
        '--format',
        format,
        '--out',
        out,
      ];
      const { code, err } = await parley.run(['report', talks, ...asked]);
      expect([code, err]).toEqual([
        0,
        expect.stringContaining(`Written to ${out}: ${statSync(out).size} bytes, digest`),
      ]);
      const verified = await fetch(`${demo.apiUrl}/v1/reports/verify`, {
        method: 'POST',
        headers: { authorization: `Bearer ${demo.apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ file: readFileSync(out).toString('base64') }),
      });
      expect(await verified.json()).toMatchObject({ holds: true, identical: true, firstDifference: null });
    },
  );

  it('that the service does not make is not kept', async () => {
    const { code, err } = await parley.run([
      'report',
      talks,
      '--kind',
      'item',
      '--out',
      path.join(home, 'none.pdf'),
    ]);
    expect(code).toBe(6);
    expect(err).toContain('item');
    expect(readdirSync(home)).not.toContain('none.pdf');
  });
});

describe('files of other programs', () => {
  const under = (name: string) => path.join(home, name);

  it.each(['bundle', 'datapackage'])(
    'a process is taken out as a %s, and is not brought in where it is',
    async (as) => {
      const out = under(`taken.${as}`);
      expect((await parley.run(['take-out', talks, '--as', as, '--out', out])).code).toBe(0);
      const { code, err } = await parley.run(['bring-in', out, '--slug', 'another']);
      expect([code, err]).toEqual([6, expect.stringContaining('is a process that this organization has')]);
    },
  );

  it('sources are taken out and added, unless they are there', async () => {
    const out = under('sources.ris');
    expect((await parley.run(['take-out', talks, '--as', 'ris', '--out', out])).code).toBe(0);
    const there = await parley.run(['bring-in-sources', talks, out]);
    expect([there.code, there.err]).toEqual([
      6,
      expect.stringContaining('entry 1 (S01): stands at the address of S01'),
    ]);
    const ris = file(
      'one.ris',
      'TY  - NEWS\nTI  - The gate\nPB  - A paper\nUR  - https://news.example/gate\nER  - \n',
    );
    expect((await parley.run(['bring-in-sources', talks, ris, '--dry-run'])).out).toBe(
      'Would add 1 source.\n',
    );
    expect((await parley.run(['bring-in-sources', talks, ris])).out).toBe('Added 1 source.\n');
  });

  it('a spreadsheet is written whole, or every bad cell of it is named', async () => {
    const bad = file('bad-sheet.csv', 'Item,Date,Level\nI10,2026-06-15,7\nI10,soon,1\n');
    const refused = await parley.run(['bring-in-sheet', talks, bad]);
    expect(refused.code).toBe(6);
    expect(refused.err).toMatch(/row 2, Level: "7" is no level .*\n.*row 3, Date: "soon" is no date/);
    const good = file('good-sheet.csv', 'Item,Date,Level\nI10,2026-06-15,1\n');
    expect((await parley.run(['bring-in-sheet', talks, good, '--dry-run'])).out).toMatch(
      /^Would write [12] new, 0 /,
    );
    expect((await parley.run(['bring-in-sheet', talks, good])).out).toMatch(/^Written: [12] new, 0 /);
    expect((await parley.run(['bring-in-sheet', talks, good, '--dry-run'])).out).toBe(
      'Would write 0 new, 0 changed, 1 as it is recorded.\n',
    );
  });
});

describe('importing', () => {
  const header = 'key,item,effectiveOn,account,act,implementation,note.en,sources.0.source';
  const good = `${header}\nIMP-1,I10,2026-05-14,desk,observe,1,"Two\nlines",S68\nIMP-2,I07,2026-05-14,desk,observe,1,,S68\n`;

  it('names every bad row by its line, and records nothing', async () => {
    const rows = 'BAD-1,I10,2026-05-14,desk,observe,1,,S68\nBAD-2,I99,2026-05-14,desk,observe,1,,S68';
    const bad = file('bad.csv', `${header}\n${rows}\nBAD-3,I07,one day,desk,observe,7,,S999\n`);
    const dry = await parley.run(['import', talks, bad, '--dry-run']);
    expect([dry.code, dry.err.trim().split('\n').slice(1)]).toEqual([
      6,
      ['  line 3: item key:I99 is not in this process', '  line 4: source key:S999 is not in this process'],
    ]);
    const { code, out, err } = await parley.run(['import', talks, bad]);
    expect([code, out]).toEqual([6, '']);
    expect(err).toContain('Nothing was recorded: ');
    expect(err).toMatch(/line 3: item .*\n(.|\n)*line 4: effectiveOn is not an EDTF date/);
    expect((await parley.run(['show', 'assertion', 'BAD-1', ...inProcess])).code).toBe(4);
  });

  it('records a file once, however often it is sent', async () => {
    const csv = file('good.csv', good);
    const dry = await parley.run(['import', talks, csv, '--dry-run']);
    expect(dry.out).toBe('Would record 2 assertions in 1 batch.\n');
    expect((await parley.run(['import', talks, csv])).out).toBe('Recorded 2 assertions.\n');
    const again = await parley.run(['import', talks, csv]);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('was not recorded twice')]);
    const shown = await parley.run(['show', 'assertion', 'IMP-1', ...inProcess, '--json']);
    expect(JSON.parse(shown.out)).toMatchObject({ implementation: 1, note: { en: 'Two\nlines' } });
  });

  it('reads JSON and JSON lines, from standard input as well', async () => {
    const assertion = {
      item: 'key:I10',
      effectiveOn: '2026-05-14',
      account: 'desk',
      act: 'observe',
      implementation: 1,
    };
    const line = JSON.stringify({ ...assertion, sources: [{ source: 'key:S68' }] });
    const whole = await parley.run(['import', talks, '-'], { stdin: `{"assertions":[${line}]}` });
    expect(whole.out).toBe('Recorded 1 assertion.\n');
    const broken = await parley.run(['import', talks, file('broken.jsonl', `${line}\n{"item":\n`)]);
    expect([broken.code, broken.err]).toEqual([6, expect.stringContaining('line 2: is not a JSON object')]);
  });
});

describe('watching', () => {
  it('tells what happens, and ends calmly with Ctrl-C', async () => {
    const watching = parley.begin(['watch', talks, '--json', '--type', 'assertion.appended']);
    // It says nothing until something happens: so something happens until it says so.
    for (let turn = 0; watching.out() === '' && turn < 60; turn += 1) {
      if (turn === 5) await appendObservation(product, 'told as it happens');
      await sleep(200);
    }
    watching.interrupt();
    const { code, out, err } = await watching.ended;
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({
      type: 'assertion.appended',
      event: { process: { slug: talks }, subject: { key: 'A-kept' } },
    });
  });
});

describe('signing out', () => {
  it('leaves nothing behind', async () => {
    expect((await parley.run(['sign-out'])).code).toBe(0);
    expect(readdirSync(path.join(home, '.config/parley'))).toEqual([]);
    expect((await parley.run(['whoami'])).code).toBe(3);
  });
});
