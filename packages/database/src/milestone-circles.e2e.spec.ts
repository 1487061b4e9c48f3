import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DEMONSTRATION,
  DEMONSTRATION_ORGANIZATION,
  type TestDatabase,
  workerDatabase,
} from '@parley/testing';
import type { Database } from './database.ts';

describe('a milestone that waits for another', () => {
  let clone: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    clone = await workerDatabase(DEMONSTRATION);
    database = clone.connect();
  });
  afterAll(() => clone.drop());

  /** Full normalization (M11) waits for diplomatic relations (M9) and the open border (M10). */
  const letWait = (waiting: string, forWhich: string) =>
    database.withScope({ organizationId: DEMONSTRATION_ORGANIZATION }, async () => {
      const milestones = await database.prisma.milestone.findMany();
      const named = (key: string) => {
        const found = milestones.find((milestone) => milestone.key === key);
        if (found === undefined) throw new Error(`no milestone ${key}`);
        return found;
      };
      const { organizationId, processId, id } = named(waiting);
      return await database.prisma.milestoneCriterion.create({
        data: {
          organizationId,
          processId,
          milestoneId: id,
          position: 9,
          requiredMilestoneId: named(forWhich).id,
        },
      });
    });

  it('may do so in a chain', async () => {
    await expect(letWait('M9', 'M5')).resolves.toMatchObject({ position: 9 });
  });

  it('may not close a circle, near or far', async () => {
    await expect(letWait('M10', 'M11')).rejects.toThrow(/cannot wait for itself/);
    await expect(letWait('M5', 'M11')).rejects.toThrow(/cannot wait for itself/);
  });
});
