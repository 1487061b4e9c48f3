import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTree, root, type Tree } from './tree.ts';

// A check that nobody has seen fail may not be one. Each of these breaks a rule on purpose.
const offences = [
  { rule: 'no-explicit-any', file: 'any.ts', code: 'export const read = (value: any) => String(value);' },
  {
    rule: 'no-non-null-assertion',
    file: 'bang.ts',
    code: 'export const first = (list: string[]): string => list[0]!;',
  },
  {
    rule: 'no-floating-promises',
    file: 'floating.ts',
    code: 'const save = async () => 1;\nexport const run = () => {\n  save();\n};',
  },
  {
    rule: 'no-focused-tests',
    file: 'focused.spec.ts',
    code: "import { it } from '@jest/globals';\nit.only('is the only one', () => undefined);",
  },
  {
    rule: 'no-disabled-tests',
    file: 'skipped.spec.ts',
    code: "import { it } from '@jest/globals';\nit.skip('is skipped', () => undefined);",
  },
  { rule: 'max-lines', file: 'long.ts', code: 'export {};\n'.repeat(401) },
  { rule: 'no-console', file: 'console.ts', code: "console.log('left in');\nexport {};" },
];

describe('oxlint', () => {
  let tree: Tree;
  let said: string;
  beforeAll(() => {
    tree = makeTree(Object.fromEntries(offences.map(({ file, code }) => [file, `${code}\n`])));
    const files = offences.map(({ file }) => file);
    const config = path.join(root, '.oxlintrc.json');
    said = tree.run('oxlint', '--type-aware', '-c', config, '--format=unix', ...files).said;
  });
  afterAll(() => tree.remove());

  it.each(offences)('refuses what $rule forbids', ({ rule, file }) => {
    const complaints = said.split('\n').filter((line) => line.includes(file));
    expect(complaints.join('\n')).toContain(rule);
  });
});

describe('the compiler', () => {
  const refused = (code: string) => {
    const tree = makeTree({ 'offence.ts': code });
    const result = tree.run('tsc');
    tree.remove();
    return result;
  };

  it('refuses an element of an array that may not be there', () => {
    const { failed, said } = refused('export const first = (list: string[]): string => list[0];\n');
    expect({ failed, said }).toEqual({ failed: true, said: expect.stringContaining('TS2322') });
  });

  it('refuses an untyped parameter', () => {
    const { failed, said } = refused('export const echo = (value) => value;\n');
    expect({ failed, said }).toEqual({ failed: true, said: expect.stringContaining('TS7006') });
  });
});

describe('knip', () => {
  it('refuses an export that nobody uses', () => {
    const tree = makeTree({
      'main.ts': "import { used } from './part.ts';\nprocess.exitCode = used;\n",
      'part.ts': 'export const used = 0;\nexport const unused = 1;\n',
    });
    const { failed, said } = tree.run('knip');
    tree.remove();
    expect({ failed, said }).toEqual({ failed: true, said: expect.stringContaining('unused') });
  });
});
