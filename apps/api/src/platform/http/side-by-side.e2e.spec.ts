import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOrganization } from '@parley/testing';
import { loadDemonstrationRecord } from '../../../../../prisma/seed/load.ts';
import { signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

// Two organizations with the same record: by its words they cannot be told apart, only by the ids.
let service: RunningService;
const askers: Asker[] = [];

interface Asker {
  organization: number;
  ask: ReturnType<RunningService['with']>;
}

const PATHS = [
  '/v1/organization',
  '/v1/processes',
  '/v1/members',
  '/v1/api-keys',
  '/v1/processes/turkiye-armenia/items?limit=5',
  '/v1/processes/turkiye-armenia/meetings?limit=5',
  '/v1/processes/turkiye-armenia/no-such-thing',
];
const REQUESTS = 2000;
const AT_ONCE = 24;

/** Every id that stands in an answer. */
const IDS = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

beforeAll(async () => {
  service = await startService({ PARLEY_DATABASE_POOL_SIZE: '3' });
  const { database } = service;
  const other = await createOrganization(database);
  await database.withScope(other, () => loadDemonstrationRecord(database.prisma, other.organizationId));
  for (const [organization, organizationId] of [service.organizationId, other.organizationId].entries()) {
    const key = service.with(await service.key({ organizationId }));
    const { ask } = await signedIn(service, { organizationId, role: 'owner', clearance: 'restricted' });
    askers.push({ organization, ask: key }, { organization, ask });
  }
}, 60_000);
afterAll(() => service.stop());

const bodyOf = async ({ ask }: Asker, path: string): Promise<string> =>
  // The name of a request is an id too, and of nobody’s.
  (await ask.get(path)).text.replace(/"requestId":"[^"]*"/, '');

describe('two organizations on three connections', () => {
  it(`see no foreign row in ${REQUESTS} requests by keys and sessions, ${AT_ONCE} at once`, async () => {
    const seen = [new Set<string>(), new Set<string>()];
    for (const asker of askers) {
      for (const path of PATHS) {
        for (const [id] of (await bodyOf(asker, path)).matchAll(IDS)) seen[asker.organization]?.add(id);
      }
    }
    const [ours = new Set(), theirs = new Set()] = seen;
    expect([...ours].filter((id) => theirs.has(id))).toEqual([]);
    expect(Math.min(ours.size, theirs.size)).toBeGreaterThan(10);

    const foreign: string[] = [];
    let asked = 0;
    const worker = async (): Promise<void> => {
      while (asked < REQUESTS) {
        // In an order that is another each time round, and the same in each run.
        const [asker, path] = [askers[(asked * 7) % askers.length], PATHS[(asked * 5) % PATHS.length]];
        asked += 1;
        if (asker === undefined || path === undefined) continue;
        const own = seen[asker.organization];
        for (const [id] of (await bodyOf(asker, path)).matchAll(IDS)) {
          if (own?.has(id) !== true) foreign.push(`${path}: ${id}`);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(foreign).toEqual([]);
    expect(asked).toBeGreaterThanOrEqual(REQUESTS);
  }, 180_000);
});
