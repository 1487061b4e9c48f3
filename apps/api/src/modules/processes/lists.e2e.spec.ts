import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  assertions,
  events,
  items,
  listProcesses,
  meetings,
  milestones,
  parties,
  representatives,
  sources,
  tracks,
} from '@parley/contracts';
import { createSource } from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const collections = {
  parties,
  representatives,
  tracks,
  meetings,
  sources,
  items,
  milestones,
  events,
  assertions,
};
const sizes: Partial<Record<string, number>> = {
  meetings: 24,
  items: 16,
  assertions: 51,
  milestones: 11,
  events: 30,
  sources: 88,
};
const listOf = (name: string) => `/v1/processes/turkiye-armenia/${name}`;

describe.each(Object.entries(collections))('the list of %s', (name, { list, get }) => {
  it('is what the contract says, complete and in the order of recording', async () => {
    const { body } = await service
      .with(key)
      .get(`${listOf(name)}?limit=200`)
      .expect(200);
    const page = list.success.body.parse(body);
    // Nothing that the contract does not name, either.
    expect(page).toEqual(body);
    if (sizes[name] !== undefined) expect(page.data).toHaveLength(sizes[name]);
    const ids = page.data.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  it('has each of its things by id and by key', async () => {
    const { body } = await service
      .with(key)
      .get(`${listOf(name)}?limit=1`)
      .expect(200);
    const [first] = body.data;
    const byId = await service
      .with(key)
      .get(`${listOf(name)}/${first.id}`)
      .expect(200);
    const byKey = await service
      .with(key)
      .get(`${listOf(name)}/key:${first.key}`)
      .expect(200);
    expect(get.success.body.parse(byId.body)).toEqual(first);
    expect(byKey.body).toEqual(first);
    await service
      .with(key)
      .get(`${listOf(name)}/key:nothing`)
      .expect(404);
  });
});

describe('a list', () => {
  it('is walked by cursor without loss or repetition, also while something is inserted', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; cursor !== '' || pages === 0; pages += 1) {
      const { body } = await service
        .with(key)
        .get(`${listOf('sources')}?limit=30${cursor}`)
        .expect(200);
      seen.push(...body.data.map(({ key }: { key: string }) => key));
      expect(body.page.hasMore).toBe(body.page.nextCursor !== null);
      cursor = body.page.nextCursor === null ? '' : `&cursor=${body.page.nextCursor}`;
      if (pages === 0) await insertSources();
    }
    // UUIDv7 puts what is recorded now at the end, so the walk comes upon it; nothing shifts in front of it.
    expect(seen).toHaveLength(90);
    expect(new Set(seen).size).toBe(90);
    expect(seen.slice(-2)).toEqual(['LATE1', 'LATE2']);
  });

  it('of processes gives the one there is', async () => {
    const { body } = await service.with(key).get('/v1/processes').expect(200);
    expect(listProcesses.success.body.parse(body)).toEqual(body);
    expect(body.data.map(({ slug }: { slug: string }) => slug)).toEqual(['turkiye-armenia']);
  });
});

async function insertSources(): Promise<void> {
  const { v7: uuidv7 } = await import('uuid');
  const { body } = await service.with(key).get('/v1/processes/turkiye-armenia');
  const of = { organizationId: service.organizationId, processId: body.id };
  await createSource(service.database, of, { id: uuidv7(), key: 'LATE1' });
  await createSource(service.database, of, { id: uuidv7(), key: 'LATE2' });
}
