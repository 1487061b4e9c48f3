import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTree, root, type Tree } from './tree.ts';

// One violation for each arrow of docs/architecture.md: who imports what must not be imported.
const offences: readonly [rule: string, from: string, to: string][] = [
  ['domain-is-pure', 'packages/domain/src/clock.ts', 'node:fs'],
  ['contracts-know-zod-and-domain', 'packages/contracts/src/shape.ts', '../../database/src/index.ts'],
  ['words-know-nothing-of-ours', 'packages/words/src/levels.ts', '../../domain/src/index.ts'],
  ['charts-know-shapes-and-words', 'packages/charts/src/rows.ts', '../../database/src/index.ts'],
  ['findings-draw-nothing', 'packages/charts/src/findings/picture.ts', 'recharts'],
  ['dashboard-draws-in-the-browser', 'apps/web/src/lib/paper.ts', '../../../../packages/charts/src/index.ts'],
  ['reports-are-pure', 'packages/reports/src/csv.ts', '../../database/src/index.ts'],
  ['exchange-is-pure', 'packages/exchange/src/rows.ts', '../../database/src/index.ts'],
  ['sdk-runs-anywhere', 'packages/api-client/src/disk.ts', 'node:fs'],
  ['command-line-stands-on-the-sdk', 'packages/api-client/src/cli/shortcut.ts', '../transport.ts'],
  ['packages-know-no-app', 'packages/api-client/src/client.ts', '../../../apps/api/src/main.ts'],
  ['nothing-imports-the-api', 'apps/web/src/lib/shortcut.ts', '../../../api/src/main.ts'],
  ['nothing-imports-the-dashboard', 'apps/api/src/platform/page.ts', '../../../web/src/lib/page.ts'],
  ['dashboard-asks-the-api', 'apps/web/src/lib/rows.ts', '../../../../packages/database/src/index.ts'],
  ['platform-knows-no-module', 'apps/api/src/platform/peek.ts', '../modules/items/index.ts'],
  ['modules-meet-at-their-index', 'apps/api/src/modules/progress/peek.ts', '../items/items.service.ts'],
  ['module-row-1-only-upwards', 'apps/api/src/modules/organizations/peek.ts', '../items/index.ts'],
  ['module-row-2-only-upwards', 'apps/api/src/modules/items/peek.ts', '../ledger/index.ts'],
  ['module-row-3-only-upwards', 'apps/api/src/modules/ledger/peek.ts', '../progress/index.ts'],
  ['module-row-4-only-upwards', 'apps/api/src/modules/progress/report.ts', '../reports/index.ts'],
  ['module-row-5-only-upwards', 'apps/api/src/modules/reports/peek.ts', '../webhooks/index.ts'],
  [
    'testing-is-for-tests',
    'apps/api/src/modules/items/fake.ts',
    '../../../../../packages/testing/src/index.ts',
  ],
  ['one-reader-of-the-environment', 'apps/api/src/modules/items/settings.ts', 'node:process'],
  ['no-circles', 'packages/domain/src/egg.ts', './hen.ts'],
  ['no-unresolvable', 'packages/domain/src/lost.ts', './nowhere.ts'],
];

const targets = [
  'packages/api-client/src/transport.ts',
  'packages/charts/src/index.ts',
  'packages/database/src/index.ts',
  'packages/testing/src/index.ts',
  'apps/api/src/main.ts',
  'apps/web/src/lib/page.ts',
  ...['items', 'ledger', 'progress', 'reports', 'webhooks'].map(
    (name) => `apps/api/src/modules/${name}/index.ts`,
  ),
  'apps/api/src/modules/items/items.service.ts',
];

describe('dependency-cruiser', () => {
  let tree: Tree;
  let said: string;
  beforeAll(() => {
    tree = makeTree({
      ...Object.fromEntries(targets.map((file) => [file, 'export {};\n'])),
      'packages/domain/src/hen.ts': "import './egg.ts';\n",
      ...Object.fromEntries(offences.map(([, from, to]) => [from, `import '${to}';\n`])),
    });
    said = tree.run(
      'depcruise',
      '--config',
      path.join(root, '.dependency-cruiser.mjs'),
      'apps',
      'packages',
    ).said;
  });
  afterAll(() => tree.remove());

  it.each(offences)('refuses what %s forbids', (rule, from) => {
    const complaints = said.split('\n').filter((line) => line.includes(` ${rule}: `));
    expect(complaints.join('\n')).toContain(from);
  });
});
