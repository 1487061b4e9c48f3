// One configuration for every Jest suite. Packages resolve to their sources (the "source" export
// condition), so a test never runs against a stale build.
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          experimental: { keepImportAttributes: true },
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // It has a "source" condition as well, which leads to TypeScript.
  transformIgnorePatterns: ['/node_modules/(?!eventsource-parser/)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.next/'],
  modulePathIgnorePatterns: ['/dist/', '/.next/'],
};

export default {
  // A suite starts a whole service before its first test, on whatever machine there is; a test that hangs still ends.
  testTimeout: 30_000,
  // Both cores of a small machine, in workers that are replaced once their suites have filled the memory.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,packages,scripts,prisma,docs}/**/*.spec.ts'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '\\.(e2e|product)\\.spec\\.ts$'],
    },
    {
      ...shared,
      displayName: 'postgres',
      testMatch: ['<rootDir>/{apps,packages,scripts,prisma}/**/*.e2e.spec.ts'],
      globalSetup: '<rootDir>/packages/testing/src/global-setup.ts',
      globalTeardown: '<rootDir>/packages/testing/src/global-teardown.ts',
    },
    {
      // Starts and stops the whole product; needs a build. `npm test` makes one first.
      ...shared,
      displayName: 'product',
      testMatch: ['<rootDir>/scripts/**/*.product.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/scripts/product/patience.mjs'],
    },
  ],
};
