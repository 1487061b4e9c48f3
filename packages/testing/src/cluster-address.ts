/** Where the test run's PostgreSQL is; handed from the run's start to its workers in the environment. */
export interface ClusterAddress {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
}

const VARIABLE = 'PARLEY_TEST_CLUSTER';

/** Of the run that this test belongs to; global-setup.ts has announced it. */
export function announcedCluster(): ClusterAddress {
  const announced = process.env[VARIABLE];
  if (announced === undefined)
    throw new Error(
      'No test cluster: a test that needs PostgreSQL is named *.e2e.spec.ts (see jest.config.mjs).',
    );
  return JSON.parse(announced) as ClusterAddress;
}

/** The same login, another database of the cluster. */
export function inDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}
