import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DEMONSTRATION,
  DEMONSTRATION_ORGANIZATION,
  workerDatabase,
  type TestDatabase,
} from '@parley/testing';
import type { Database } from '@parley/database';
import { loadDemonstrationRecord } from './load.ts';

describe('the demonstration record', () => {
  let clone: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    clone = await workerDatabase(DEMONSTRATION);
    database = clone.connect();
  });
  afterAll(() => clone.drop());

  const inDemo = <T>(work: () => PromiseLike<T>) =>
    database.withScope({ organizationId: DEMONSTRATION_ORGANIZATION }, work);

  const countEverything = () =>
    inDemo(async () => ({
      processes: await database.prisma.process.count(),
      tracks: await database.prisma.track.count(),
      parties: await database.prisma.party.count(),
      meetings: await database.prisma.meeting.count(),
      items: await database.prisma.item.count(),
      assertions: await database.prisma.assertion.count(),
      milestones: await database.prisma.milestone.count(),
      events: await database.prisma.event.count(),
      sources: await database.prisma.source.count(),
      assertionSources: await database.prisma.assertionSource.count(),
    }));

  it('is complete', async () => {
    expect(await countEverything()).toEqual({
      processes: 1,
      tracks: 4,
      parties: 6,
      meetings: 24,
      items: 16,
      assertions: 51,
      milestones: 11,
      events: 30,
      sources: 88,
      assertionSources: 76,
    });
  });

  it('changes nothing when it is loaded a second time', async () => {
    const before = await countEverything();
    const process = await inDemo(() => database.prisma.process.findFirstOrThrow());
    const again = await inDemo(() => loadDemonstrationRecord(database.prisma, DEMONSTRATION_ORGANIZATION));
    expect(again).toEqual({ slug: 'turkiye-armenia', loaded: false });
    expect(await countEverything()).toEqual(before);
    expect(await inDemo(() => database.prisma.process.findFirstOrThrow())).toEqual(process);
  });

  it('has a title in English, Turkish and Armenian for everything a reader sees', async () => {
    const titled = await inDemo(async () => [
      ...(await database.prisma.process.findMany({ select: { title: true } })),
      ...(await database.prisma.meeting.findMany({ select: { title: true } })),
      ...(await database.prisma.item.findMany({ select: { title: true } })),
      ...(await database.prisma.milestone.findMany({ select: { title: true } })),
      ...(await database.prisma.event.findMany({ select: { title: true } })),
    ]);
    for (const { title } of titled) {
      expect(title).toEqual({
        en: expect.stringMatching(/\S/),
        tr: expect.stringMatching(/\S/),
        hy: expect.stringMatching(/\p{Script=Armenian}/u),
      });
    }
  });

  it('says of each side’s own text whose readout it is', async () => {
    const readouts = await inDemo(() =>
      database.prisma.meetingSource.findMany({
        where: { role: 'readout' },
        select: {
          meeting: { select: { key: true } },
          source: { select: { key: true } },
          party: { select: { key: true } },
        },
        orderBy: { source: { key: 'asc' } },
      }),
    );
    expect(readouts).toEqual([
      { meeting: { key: 'SR4' }, source: { key: 'S07' }, party: { key: 'TR' } },
      { meeting: { key: 'SR4' }, source: { key: 'S08' }, party: { key: 'AM' } },
    ]);
  });
});
