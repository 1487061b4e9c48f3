import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { proposeAssertions } from '@parley/contracts';
import { withClient } from '@parley/testing';
import { signedIn } from '../../../testing/browser.ts';
import type { Documented } from '../../../testing/documented.ts';
import { type RunningService, startService } from '../../../testing/running-service.ts';
import { type Answer, offences, type Walker, walkerOf } from '../../../testing/walker.ts';
import { WRITES_NOTHING } from '../../../testing/writing-stories.ts';

let service: RunningService;
let walker: Walker;
let posts: readonly Documented[];

beforeAll(async () => {
  service = await startService();
  const editor = await signedIn(service, { role: 'editor' });
  await editor.ask
    .post('/v1/processes/turkiye-armenia/proposals')
    .send(proposeAssertions.body.meta()?.['examples']?.[0] as object)
    .expect(201);
  walker = await walkerOf(service);
  posts = walker.operations.filter(
    ({ method, permission }) => method === 'post' && permission !== undefined && permission !== 'person',
  );
}, 60_000);
afterAll(() => service.stop());

const post = (operation: Documented, once: string): Promise<Answer> => {
  const headers = { 'idempotency-key': once };
  if (operation.id !== 'createInvitation') return walker.ask(operation, { headers });
  // Nobody is invited twice, and whom the example invites the walker may have invited, to have somebody to write to again.
  const email = `${once.slice(0, 8)}@example.org`;
  return walker.ask(operation, { headers, body: { ...operation.example, email } });
};

async function eachPost(find: (operation: Documented) => Promise<string[]>): Promise<string[]> {
  expect(posts.length).toBeGreaterThan(5);
  const found: string[] = [];
  for (const operation of posts) found.push(...(await find(operation)));
  return found;
}

/** How many rows were written in the transaction that kept the newest answer, besides that answer. */
const writtenWithAnswer = (): Promise<number> =>
  withClient(service.testDatabase.superuserUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`
      SELECT attrelid::regclass AS name
      FROM pg_attribute
      JOIN pg_class ON pg_class.oid = attrelid AND relkind = 'r'
      WHERE attname = 'organization_id' AND relname <> 'kept_answer'
    `);
    const counts = tables.map(
      ({ name }) => `SELECT count(*) AS n FROM ${name} WHERE xmin = (SELECT made_by FROM newest)`,
    );
    const { rows } = await client.query<{ written: string }>(`
      WITH newest AS (SELECT xmin AS made_by FROM kept_answer ORDER BY expires_at DESC LIMIT 1)
      SELECT sum(n) AS written FROM (${counts.join(' UNION ALL ')}) AS counted
    `);
    return Number(rows[0]?.written);
  });

/** Posts whose example cannot be done in the demonstration as it stands, and why. A new one gives an example that can. */
const OTHERWISE: Record<string, string> = {
  applyImport: 'Nobody has said yet what its columns are.',
  publishProcess: 'The walker has published it, to have something to read.',
  redeliverWebhookDelivery: 'Nothing was delivered to anybody yet.',
  sendBackProposal: 'The one that there is has been accepted by then.',
  transferOrganization: 'An owner hands over in person, and there is nobody to take it.',
  undoImport: 'Nothing was applied yet.',
  verifyReport: 'No report was made yet.',
  withdrawProposal: 'The one that there is is another’s.',
};

describe('every POST for an organization', () => {
  it('says that it takes an Idempotency-Key', async () => {
    const silent = posts.filter(({ headers }) => !headers.includes('Idempotency-Key'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('refuses a key that is none', async () => {
    const found = await eachPost(async (operation) => {
      const expected = { code: 'validation_failed', fault: 'Idempotency-Key: invalid_format' } as const;
      return offences(operation, await post(operation, 'x'.repeat(256)), expected);
    });
    expect(found).toEqual([]);
  }, 60_000);

  it('sent twice at once and once more is done once, answered the same, and its key is good for nothing else', async () => {
    const refused: string[] = [];
    const found = await eachPost(async (operation) => {
      const once = randomUUID();
      const answers = await Promise.all([post(operation, once), post(operation, once)]);
      const later = await post(operation, once);
      if (later.status >= 400 && answers.every(({ status }) => status >= 400)) {
        refused.push(operation.id);
        return [];
      }
      const made = [...answers, later].filter(({ status }) => status < 300);
      const texts = new Set(made.map(({ text }) => text));
      const first = made.filter(({ headers }) => headers['idempotency-replayed'] === undefined);
      const other = await walker.ask(operation, {
        query: 'another=address',
        headers: { 'idempotency-key': once },
      });
      const inUse = answers.filter(({ status }) => status === 409);
      return [
        texts.size === 1 ? '' : `gives ${texts.size} answers`,
        first.length === 1 ? '' : `is done ${first.length} times`,
        made.length + inUse.length === 3 ? '' : `answers ${answers.map(({ status }) => status).join(', ')}`,
        later.headers['idempotency-replayed'] === 'true' ? '' : 'is not known again',
        WRITES_NOTHING.includes(operation.id) || (await writtenWithAnswer()) > 0
          ? ''
          : 'writes outside of the transaction that keeps its answer',
      ]
        .filter((offence) => offence !== '')
        .map((offence) => `${operation.id}: ${offence}`)
        .concat(offences(operation, other, { code: 'idempotency_key_reused' }));
    });
    expect(found).toEqual([]);
    expect(refused.toSorted()).toEqual(Object.keys(OTHERWISE).toSorted());
  }, 60_000);
});
