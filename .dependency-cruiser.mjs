// The arrows of docs/architecture.md. scripts/checks proves each rule by breaking it on purpose.
const modules = [
  ['organizations', 'members', 'invitations', 'api-keys', 'audit', 'usage'],
  ['processes', 'parties', 'meetings', 'sources', 'items', 'milestones', 'events'],
  ['ledger', 'proposals'],
  ['progress', 'portfolio', 'changes', 'search'],
  ['imports', 'reports', 'exchange'],
  ['webhooks', 'live', 'notifications', 'public'],
];

// A module may use only those in its own row or in the rows above it, so that there is no way round in a circle.
const upwards = modules.slice(0, -1).map((row, index) => ({
  name: `module-row-${index + 1}-only-upwards`,
  comment: `${row.join(', ')} may not use a module further down.`,
  severity: 'error',
  from: { path: `^apps/api/src/modules/(${row.join('|')})/`, pathNot: '\\.spec\\.ts$' },
  to: {
    path: `^apps/api/src/modules/(${modules
      .slice(index + 1)
      .flat()
      .join('|')})/`,
  },
}));

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere. mdast is types alone (@types/mdast).',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^mdast$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'packages/domain imports nothing: no package, no Node, no neighbour.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'contracts-know-zod-and-domain',
      severity: 'error',
      from: { path: '^packages/contracts/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^(packages/(contracts|domain)/|node_modules/zod/)' },
    },
    {
      name: 'words-know-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/words/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^(packages/words/src/|node_modules/use-intl/)' },
    },
    {
      name: 'charts-know-shapes-and-words',
      comment: 'Drawings and sentences: no service, no report, no page.',
      severity: 'error',
      from: { path: '^packages/charts/src/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^(apps|packages)/', pathNot: '^packages/(charts|contracts|words)/' },
    },
    {
      name: 'findings-draw-nothing',
      comment: 'Pages and the service say what was found without loading what draws.',
      severity: 'error',
      from: { path: '^packages/charts/src/findings/' },
      to: { path: 'node_modules/(react|react-dom|recharts|jsdom)/' },
    },
    {
      name: 'dashboard-draws-in-the-browser',
      comment: 'What draws on paper stands on Node.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^packages/charts/src/(index\\.ts$|drawing/)' },
    },
    {
      name: 'reports-are-pure',
      comment: 'Renderers know shapes, not services: no database, no HTTP.',
      severity: 'error',
      from: { path: '^packages/reports/src/' },
      to: {
        path: '^(apps/|packages/(database|testing|api-client)/|node_modules/(@nestjs|@prisma|pg|fastify)/)',
      },
    },
    {
      name: 'exchange-is-pure',
      comment: 'Bundles and citations know bytes and shapes, not services: no database, no HTTP.',
      severity: 'error',
      from: { path: '^packages/exchange/src/' },
      to: {
        path: '^(apps/|packages/(database|testing|api-client|reports)/|node_modules/(@nestjs|@prisma|pg|fastify)/)',
      },
    },
    {
      name: 'imports-are-pure',
      comment: 'Readers of files know bytes, shapes and rules, not services: no database, no HTTP.',
      severity: 'error',
      from: { path: '^packages/imports/src/' },
      to: {
        path: '^(apps/|packages/(database|testing|api-client|reports)/|node_modules/(@nestjs|@prisma|pg|fastify)/)',
      },
    },
    {
      name: 'sdk-runs-anywhere',
      comment:
        'The client runs in browsers and is published alone: nothing of Node, no neighbour, no command line.',
      severity: 'error',
      from: { path: '^packages/api-client/src/', pathNot: '^packages/api-client/src/cli/|\\.spec\\.ts$' },
      to: {
        pathNot:
          '^(packages/api-client/src/(?!cli/)|(packages/api-client/)?node_modules/(eventsource-parser|p-retry|standardwebhooks)/)',
      },
    },
    {
      name: 'command-line-stands-on-the-sdk',
      comment: 'What the command line can do, any program can: it uses what the package gives to all.',
      severity: 'error',
      from: { path: '^packages/api-client/src/cli/' },
      to: {
        path: '^(packages|apps)/',
        pathNot: '^packages/api-client/(node_modules/|src/(cli/|index\\.ts$))',
      },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'nothing-imports-the-api',
      severity: 'error',
      from: { pathNot: '^(apps/api/|scripts/openapi)' },
      to: { path: '^apps/api/' },
    },
    {
      name: 'nothing-imports-the-dashboard',
      severity: 'error',
      from: { pathNot: '^apps/web/' },
      to: { path: '^apps/web/' },
    },
    {
      name: 'dashboard-asks-the-api',
      comment: 'The dashboard sees the database only through the API.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(packages/(database|testing|reports)/|node_modules/(@prisma|pg)/)' },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/api/src/modules/' },
    },
    {
      name: 'modules-meet-at-their-index',
      comment: 'Another module only through its index.ts.',
      severity: 'error',
      from: { path: '^apps/api/src/modules/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^apps/api/src/modules/([^/]+)/',
        pathNot: '^apps/api/src/modules/($1/|[^/]+/index\\.ts$)',
      },
    },
    ...upwards,
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { pathNot: '(\\.spec\\.ts$|^packages/testing/|^scripts/|^apps/web/e2e/|^apps/api/src/testing/)' },
      to: { path: '^packages/testing/' },
    },
    {
      name: 'one-reader-of-the-environment',
      comment:
        'Settings come from platform/config; only scripts and configuration files read the environment else.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: '^apps/api/src/platform/config/|\\.spec\\.ts$' },
      to: { path: '^(node:)?process$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/\\.next/|src/generated/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
