import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@parley/database';
import {
  createItem,
  createOrganization,
  createProcess,
  type ProcessRef,
  type TestDatabase,
  workerDatabase,
} from '@parley/testing';
import { isDuplicate, isRefused } from './refused.ts';

let clone: TestDatabase;
let database: Database;
let process: ProcessRef;

beforeAll(async () => {
  clone = await workerDatabase();
  database = clone.connect();
  process = await createProcess(database, await createOrganization(database));
});
afterAll(() => clone.drop());

const refusal = (work: () => PromiseLike<unknown>): Promise<unknown> =>
  database.withScope(process, async () => {
    try {
      await work();
      return null;
    } catch (error) {
      return error;
    }
  });

describe('what the database refuses', () => {
  it('is told from what breaks, by whichever constraint or trigger it was', async () => {
    const { prisma } = database;
    const { id: itemId } = await createItem(database, process, { key: 'I1' });
    const of = { organizationId: process.organizationId, processId: process.processId };
    const id = randomUUID();
    const refusals = {
      'a key that is taken': () =>
        prisma.item.create({
          data: { ...of, id, key: 'I1', kind: 'action', theme: 't', title: { en: 'Again' } },
        }),
      'a row that leads nowhere': () =>
        prisma.itemObligor.create({ data: { ...of, itemId, partyId: randomUUID() } }),
      'a value out of range': () => prisma.item.updateMany({ where: { id: itemId }, data: { weight: 0 } }),
      'a milestone that waits for itself': () =>
        prisma.$transaction([
          ...[1, 2].map((number) =>
            prisma.milestone.create({
              data: { ...of, id: idOf(number), key: `M${number}`, title: { en: 'A goal' } },
            }),
          ),
          prisma.milestoneCriterion.create({ data: { ...of, ...waiting(1, 2) } }),
          prisma.milestoneCriterion.create({ data: { ...of, ...waiting(2, 1) } }),
        ]),
    };
    for (const [story, work] of Object.entries(refusals)) {
      expect([story, isRefused(await refusal(work))]).toEqual([story, true]);
    }
    expect(isDuplicate(await refusal(refusals['a key that is taken']))).toBe(true);
    expect(isDuplicate(await refusal(refusals['a row that leads nowhere']))).toBe(false);
    const broken = await refusal(() => prisma.$queryRaw`SELECT nothing`);
    expect([isRefused(broken), isDuplicate(broken), isRefused(null)]).toEqual([false, false, false]);
  });
});

const idOf = (number: number) => `01890a5d-ac96-774b-bcce-b3020000000${number}`;
const waiting = (one: number, other: number) => ({
  milestoneId: idOf(one),
  position: 0,
  requiredMilestoneId: idOf(other),
});
