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

describe('a claim', () => {
  const claim = {
    item: 'key:I11',
    effectiveOn: '2026-05-03',
    account: 'desk',
    act: 'discuss',
    sources: [{ source: 'key:L1' }],
  };
  const post = (path: string, body: object) =>
    service.with(keys.restricted).post(`${process}/${path}`).send(body);
  const patch = (path: string, body: object, clearance: Label = 'restricted') =>
    service.with(keys[clearance]).patch(`${process}/${path}`).set('if-match', '*').send(body);
  const source = { kind: 'interview', publisher: 'P', title: 'T', language: 'en' };
  const bare = [expect.objectContaining({ pointer: '/label', code: 'label_wider_than_sources' })];

  beforeAll(async () => {
    await post('sources', { ...source, key: 'L1', label: 'internal' }).expect(201);
    await post('sources', { ...source, key: 'L2', label: 'restricted' }).expect(201);
    await post('sources', { ...source, key: 'L3' }).expect(201);
  });

  it('is shown to nobody who sees none of its sources', async () => {
    expect((await post('assertions', claim).expect(422)).body.errors).toEqual(bare);
    const higher = { ...claim, label: 'internal', sources: [{ source: 'key:L2' }] };
    expect((await post('assertions', higher).expect(422)).body.errors).toEqual(bare);
    const { body } = await post('assertions/batch', { assertions: [{ ...claim, label: 'internal' }, claim] });
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/assertions/1/label' })]);
    const correction = { sources: claim.sources };
    expect((await post('assertions/key:A41/corrections', correction).expect(422)).body.errors).toEqual(bare);
    const sentence = { meeting: 'key:SR6', account: 'joint', act: 'reconfirm', sources: claim.sources };
    const said = await post('assertions/generic-reconfirmations', sentence).expect(422);
    expect(said.body.errors).toEqual(bare);
  });

  it('that is hidden is corrected by what is as hidden', async () => {
    const hidden = { ...claim, key: 'L18', label: 'internal' };
    await post('assertions', hidden).expect(201);
    const wider = { label: 'public', sources: [{ source: 'key:S40' }], note: { en: 'Not so.' } };
    const { body } = await post('assertions/key:L18/corrections', wider).expect(422);
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '/label', code: 'label_wider_than_corrected' }),
    ]);
    const batch = [
      { ...hidden, key: 'L19' },
      { ...claim, act: 'correct', corrects: 'key:L19', sources: wider.sources },
    ];
    const both = await post('assertions/batch', { assertions: batch }).expect(422);
    expect(both.body.errors).toEqual([expect.objectContaining({ pointer: '/assertions/1/label' })]);
    await post('assertions/key:L18/corrections', { ...wider, label: 'restricted' }).expect(201);
  });

  it('that rests on a hidden source too is shown with the others', async () => {
    const sources = [{ source: 'key:L1' }, { source: 'key:L3', locator: 'p. 1' }, { source: 'key:L2' }];
    await post('assertions', { ...claim, key: 'L9', sources }).expect(201);
    const seen = async (clearance: Label) => {
      const { body } = await service.with(keys[clearance]).get(`${process}/assertions/key:L9`).expect(200);
      return body.sources.map((one: { source: { key: string } }) => one.source.key);
    };
    expect([await seen('public'), await seen('internal'), await seen('restricted')]).toEqual([
      ['L3'],
      ['L1', 'L3'],
      ['L1', 'L3', 'L2'],
    ]);
  });

  it('on a hidden item is hidden with it, and may rest on what is as hidden', async () => {
    await patch('items/key:I14', { label: 'internal' }).expect(200);
    await post('assertions', { ...claim, key: 'L7', item: 'key:I14' }).expect(201);
    await service.with(keys.public).get(`${process}/assertions/key:L7`).expect(404);
    await service.with(keys.internal).get(`${process}/assertions/key:L7`).expect(200);
    const { body } = await patch('items/key:I14', { label: 'public', weight: 0 }, 'internal').expect(422);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        {
          pointer: '/label',
          code: 'claim_without_source',
          message: 'would show L7 to some who see nothing that it rests on',
        },
      ]),
    );
  });

  it('is not left without a source in sight by the label of that source', async () => {
    await post('assertions', { ...claim, key: 'L8', sources: [{ source: 'key:L3' }] }).expect(201);
    const { body } = await patch('sources/key:L3', { label: 'internal' }, 'internal').expect(422);
    expect(body.errors.map(({ message }: { message: string }) => message)).toEqual([
      'would show L9 to some who see nothing that it rests on',
      'would show L8 to some who see nothing that it rests on',
    ]);
    await patch('sources/key:L1', { label: 'restricted' }).expect(422);
    await patch('sources/key:L2', { label: 'internal' }).expect(200);
  });
});
