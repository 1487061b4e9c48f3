import { expect, it } from '@jest/globals';
import type { Client, WrittenChange } from '@parley/database';
import type { Audit, Occurrence } from '../../platform/audit/index.ts';
import { tellOfChanges } from './tell-of-changes.ts';

it('tells of as many changes as an import can make, in their order', async () => {
  const changes = Array.from({ length: 200_000 }, (_, nth): WrittenChange => ({
    resource: 'item',
    id: String(nth),
    key: `I${nth}`,
    act: 'added',
    fields: [],
    label: 'public',
  }));
  const told: (string | null)[] = [];
  const audit = {
    record: (_: Client, ...some: readonly Occurrence[]) => {
      for (const { subject } of some) told.push(subject.id);
    },
  } as unknown as Audit;
  const client = { $queryRaw: async () => changes } as unknown as Client;
  const write = { organizationId: 'o', processId: 'p', revision: 1n, recordedAt: new Date(0) };
  await tellOfChanges(audit, client, write);
  expect(told).toEqual(changes.map(({ id }) => id));
});
