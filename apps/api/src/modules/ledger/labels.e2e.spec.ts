import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Label } from '@parley/contracts';
import { writeIn } from '@parley/testing';
import { addressesOfReadings, readAll, withoutClock } from '../../testing/every-reading.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
const keys = {} as Record<Label, string>;

beforeAll(async () => {
  service = await startService();
  for (const clearance of ['public', 'internal', 'restricted'] as const) {
    keys[clearance] = await service.key({ clearance });
  }
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';

/** Everything that a caller can read of the process, as text but for the instant that it is for. */
async function everything(clearance: Label): Promise<Record<string, string>> {
  const lists = (await addressesOfReadings(service, keys.restricted)).filter(
    ({ operation }) => !operation.path.includes('{id}'),
  );
  const answers = await readAll(service, keys[clearance], lists, { asOf: '2026-05-14' });
  return Object.fromEntries(
    Object.entries(answers).map(([address, { text }]) => [address, withoutClock(text)]),
  );
}

/** As the import or the desk's tools will: there is no route for each of them yet. */
async function relabel(label: Label, nouns: Partial<Record<'item' | 'source' | 'meeting', string>>) {
  const { id: processId } = (await service.with(keys.restricted).get(process)).body;
  await writeIn(service.database, { organizationId: service.organizationId, processId }, async (client) => {
    const change = (key: string) => ({ where: { processId, key }, data: { label } });
    if (nouns.item) await client.item.updateMany(change(nouns.item));
    if (nouns.source) await client.source.updateMany(change(nouns.source));
    if (nouns.meeting) await client.meeting.updateMany(change(nouns.meeting));
  });
}

const keysIn = async (clearance: Label, list: string): Promise<string[]> => {
  const { body } = await service.with(keys[clearance]).get(`${process}/${list}?limit=200`).expect(200);
  return body.data.map(({ key }: { key: string }) => key);
};

const levelOfI10 = async (clearance: Label) => {
  const { body } = await service.with(keys[clearance]).get(`${process}/matrix?asOf=2026-05-14`).expect(200);
  return body.items.find(({ key }: { key: string }) => key === 'I10').current.implementation;
};

describe('what is above a caller’s clearance', () => {
  it('leaves every answer to them byte for byte as it was, when it is written', async () => {
    const before = await everything('public');
    for (const [index, label] of (['internal', 'restricted'] as const).entries()) {
      const entry = {
        key: `H0${index}`,
        item: 'key:I10',
        effectiveOn: '2026-05-01',
        account: 'desk',
        act: 'observe',
        implementation: 2 + index,
        sources: [{ source: 'key:S01' }],
        label,
      };
      await service.with(keys.restricted).post(`${process}/assertions`).send(entry).expect(201);
    }
    expect(await everything('public')).toEqual(before);
  });

  it('counts for those who may see it', async () => {
    expect([
      await levelOfI10('public'),
      await levelOfI10('internal'),
      await levelOfI10('restricted'),
    ]).toEqual([0, 2, 3]);
  });

  it('shows itself by no gap in the revisions either', async () => {
    const entry = {
      key: 'V01',
      item: 'key:I10',
      effectiveOn: '2026-05-02',
      account: 'joint',
      act: 'discuss',
      sources: [{ source: 'key:S01' }],
    };
    const { body } = await service
      .with(keys.restricted)
      .post(`${process}/assertions`)
      .send(entry)
      .expect(201);
    expect(body.revision).toBe(54);
    const seen = await service.with(keys.public).get(`${process}/assertions/key:V01`).expect(200);
    expect(seen.body.revision).toBe(52);
    expect((await service.with(keys.public).get(process)).body.revision).toBe(52);
  });

  it('is not there under its own address', async () => {
    for (const [clearance, status] of [
      ['public', 404],
      ['internal', 404],
      ['restricted', 200],
    ] as const) {
      await service.with(keys[clearance]).get(`${process}/assertions/key:H01`).expect(status);
    }
  });

  it('cannot be written by them', async () => {
    const entry = {
      item: 'key:I10',
      effectiveOn: '2026-05-02',
      account: 'desk',
      act: 'discuss',
      sources: [{ source: 'key:S01' }],
      label: 'restricted',
    };
    const { body } = await service.with(keys.internal).post(`${process}/assertions`).send(entry).expect(422);
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '/label', code: 'beyond_own_clearance' }),
    ]);
  });
});

describe('a hidden item', () => {
  it('takes its assertions, its mentions and its share of the score with it', async () => {
    await relabel('internal', { item: 'I07' });
    expect(await keysIn('public', 'items')).not.toContain('I07');
    expect(await keysIn('public', 'assertions')).not.toContain('A30');
    const answers = Object.entries(await everything('public')).filter(([, text]) => text.includes('"I07"'));
    expect(answers.map(([address]) => address)).toEqual([]);
    const { body } = await service.with(keys.public).get(`${process}/progress?track=SR&asOf=2024-07-30`);
    expect(body.points.at(-1)).toMatchObject({ n: 4, movement: { new: ['I09'] } });
    expect(await keysIn('internal', 'items')).toContain('I07');
  });

  it('cannot be named in what is appended', async () => {
    const entry = {
      item: 'key:I07',
      effectiveOn: '2026-05-02',
      account: 'desk',
      act: 'discuss',
      sources: [{ source: 'key:S01' }],
    };
    const { body } = await service.with(keys.public).post(`${process}/assertions`).send(entry).expect(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/item', code: 'item_unknown' })]);
  });
});

describe('a hidden source or meeting', () => {
  it('is left out wherever it is named', async () => {
    await relabel('internal', { source: 'S01', meeting: 'SR4' });
    expect(await keysIn('public', 'sources')).not.toContain('S01');
    const answers = Object.entries(await everything('public')).filter(([, text]) => /"(S01|SR4)"/.test(text));
    expect(answers.map(([address]) => address)).toEqual([]);
    const { body } = await service.with(keys.public).get(`${process}/assertions/key:A09`).expect(200);
    expect(body.meeting).toBeNull();
  });
});
