import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@parley/testing';
import { type Browser, signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { revisionsMade } from './news.sql.ts';

const PROCESSES = 20;
const REVISIONS = 2000;

let service: RunningService;
let reader: Browser;

beforeAll(async () => {
  service = await startService();
  reader = await signedIn(service, { role: 'owner', clearance: 'internal' });
  await withClient(service.testDatabase.superuserUrl, async (client) => {
    // Nothing is told of these, and nothing refers to them: only that there are many is of interest.
    await client.query('SET session_replication_role = replica');
    await client.query(
      `INSERT INTO process (organization_id, id, slug, title, revision, filing)
       SELECT $1, gen_random_uuid(), 'long-' || n, '{"en": "Long"}', $2::bigint, 'archived' FROM generate_series(1, $3::int) n`,
      [service.organizationId, REVISIONS, PROCESSES],
    );
    await client.query(
      `INSERT INTO process_revision
         (organization_id, process_id, revision, internal_revision, public_revision, recorded_at)
       SELECT organization_id, id, n, n, n, now() - interval '1 day' + n * interval '10 seconds'
       FROM process, generate_series(0, $1::int) n WHERE slug LIKE 'long-%'`,
      [REVISIONS],
    );
    await client.query(
      `INSERT INTO resource_version
         (organization_id, process_id, resource, id, revision, key, label, noticed_with, body)
       SELECT organization_id, process_id, 'item', gen_random_uuid(), revision, 'K' || revision,
         CASE WHEN revision % 2 = 0 THEN 'restricted' ELSE 'public' END::label, 'public', '{"title": {"en": "T"}}'
       FROM process_revision WHERE process_id IN (SELECT id FROM process WHERE slug LIKE 'long-%')`,
    );
    await client.query(
      `INSERT INTO follow SELECT organization_id, $1, id, now() - interval '2 days'
       FROM process WHERE slug LIKE 'long-%'`,
      [reader.userId],
    );
    await client.query('ANALYZE');
  });
}, 60_000);
afterAll(() => service.stop());

/** Every table that grows with what is written, and how it is read. */
async function readings(since: Date): Promise<string[]> {
  const { organizationId, database } = service;
  const window = { after: null, since, take: 100 };
  const made = revisionsMade(
    { organizationId, userId: reader.userId, labels: ['public', 'internal'] },
    window,
  );
  const rows = await database.withScope(
    { organizationId },
    () => database.prisma.$queryRaw<{ 'QUERY PLAN': string }[]>`EXPLAIN ${made}`,
  );
  return rows
    .map((row) => row['QUERY PLAN'])
    .filter((line) => /Scan.* on (process_revision|resource_version|assertion)\b/.test(line));
}

describe('what is new in many long histories', () => {
  it('is found by look-ups, never by reading a history whole', async () => {
    const scans = await readings(new Date(Date.now() - 60_000));
    expect(scans.length).toBeGreaterThan(3);
    expect(scans.filter((scan) => scan.includes('Seq Scan'))).toEqual([]);
  });

  it('is counted up to a hundred, and listed page by page', async () => {
    const count = await reader.ask.get('/v1/notifications/count').expect(200);
    const list = await reader.ask.get('/v1/notifications?limit=50').expect(200);
    expect(count.body.unseen).toBe(100);
    expect(list.body.data).toHaveLength(50);
    // Every second revision is out of their sight.
    const told = list.body.data.map(({ changes }: { changes: { count: number } }) => changes.count);
    expect(new Set(told)).toEqual(new Set([1]));
  });
});
