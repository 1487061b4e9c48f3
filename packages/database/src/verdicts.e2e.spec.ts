import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createOrganization,
  createProcess,
  type ProcessRef,
  type TestDatabase,
  workerDatabase,
} from '@parley/testing';
import type { Database } from './database.ts';
import type { Prisma } from './generated/client.ts';

let clone: TestDatabase;
let database: Database;
let process: ProcessRef;
const [author, reviewer] = [randomUUID(), randomUUID()];
const made = { revision: 0, recordedAt: new Date() };

beforeAll(async () => {
  clone = await workerDatabase();
  database = clone.connect();
});
afterAll(() => clone.drop());

/** A proposal, and its verdicts so far as the database takes them: a process has one revision here, so one of each. */
async function judged(...verdicts: Partial<Prisma.ProposalVerdictUncheckedCreateInput>[]): Promise<void> {
  process = await createProcess(database, await createOrganization(database));
  const id = randomUUID();
  const words = { note: { en: 'A proposal' }, assertions: [{}], about: [], label: 'public' as const };
  const proposal = { ...process, id, key: 'r-1', authorId: author, authorName: 'Anahit', ...made, ...words };
  const verdict = { ...process, proposalId: id, authorId: author, byId: reviewer, byName: 'Selin', ...made };
  await database.withScope(process, async () => {
    await database.prisma.proposal.create({ data: proposal });
    for (const given of verdicts) {
      await database.prisma.proposalVerdict.create({ data: { ...verdict, verdict: 'accepted', ...given } });
    }
  });
}

describe('a verdict', () => {
  it('is another’s, and a withdrawal the author’s', async () => {
    await judged({});
    await judged({ verdict: 'withdrawn', byId: author });
    await judged({ verdict: 'sent_back', reason: { en: 'The source tells of another crossing.' } });
  });

  it.each<[string, string, ...Partial<Prisma.ProposalVerdictUncheckedCreateInput>[]]>([
    ['by the author', 'proposal_verdict_is_by_another', { byId: author }],
    ['that takes back what another proposed', 'proposal_verdict_is_by_another', { verdict: 'withdrawn' }],
    ['that mistakes the author', 'proposal_verdict_proposal_fkey', { authorId: randomUUID() }],
    ['that sends back without a reason', 'proposal_verdict_sent_back_has_reason', { verdict: 'sent_back' }],
    [
      'with a reason in no language',
      'proposal_verdict_reason_is_localized',
      { verdict: 'sent_back', reason: {} },
    ],
    ['after another', 'Unique constraint', {}, { revision: 0 }],
  ])('%s is refused', async (_, constraint, ...verdicts) => {
    await expect(judged(...verdicts)).rejects.toThrow(constraint);
  });
});
