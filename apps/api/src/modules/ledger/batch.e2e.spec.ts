import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Assertion, assertion, newAssertions } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const sources = [{ source: 'key:S01' }];
const seen = (item: string, implementation: number, more: object = {}) => ({
  item: `key:${item}`,
  effectiveOn: '2026-05-10',
  account: 'desk',
  act: 'observe',
  implementation,
  sources,
  ...more,
});
const batch = (assertions: object[]) =>
  service.with(key).post(`${process}/assertions/batch`).send({ assertions });
const revision = async (): Promise<number> =>
  (await service.with(key).get(process).expect(200)).body.revision;
const faultsOf = ({ body }: { body: { errors: { pointer: string; code: string }[] } }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a batch', () => {
  it('is appended whole: in its order, in one revision, known from one instant', async () => {
    const before = await revision();
    const { body } = await batch([seen('I10', 1), seen('I11', 1, { key: 'B2' }), seen('I10', 2)]).expect(201);
    const made: Assertion[] = body.data.map((one: unknown) => assertion.parse(one));
    expect(made.map(({ item, implementation }) => [item.key, implementation])).toEqual([
      ['I10', 1],
      ['I11', 1],
      ['I10', 2],
    ]);
    expect(made[1]?.key).toBe('B2');
    expect(new Set(made.map(({ revision }) => revision))).toEqual(new Set([before + 1]));
    expect(new Set(made.map(({ recordedAt }) => recordedAt)).size).toBe(1);
    expect(await revision()).toBe(before + 1);
  });

  it('counts in its order: of two words of one day the later one holds', async () => {
    const { body } = await service.with(key).get(`${process}/matrix?asOf=2026-05-14`).expect(200);
    const item = body.items.find(({ key }: { key: string }) => key === 'I10');
    expect(item.current.implementation).toBe(2);
  });

  it('may build on itself: raise what it reverses, correct what it brings', async () => {
    const { body } = await batch([
      seen('I12', 3, { key: 'C1', effectiveOn: '2026-05-01' }),
      seen('I12', 1, {
        act: 'reverse',
        effectiveOn: '2026-05-02',
        cause: { en: 'A flood.' },
        actor: 'nature',
      }),
      seen('I12', 2, { effectiveOn: '2026-05-03' }),
      seen('I12', 2, { key: 'C2', act: 'correct', corrects: 'key:C1', effectiveOn: '2026-05-01' }),
    ]).expect(201);
    expect(body.data.map(({ corrects }: Assertion) => corrects?.key ?? null)).toEqual([
      null,
      null,
      null,
      'C1',
    ]);
    expect(body.data[0].correctedBy.key).toBe('C2');
  });

  it('takes five hundred', async () => {
    const before = await revision();
    const many = Array.from({ length: 500 }, () => seen('I11', 1, { act: 'discuss', implementation: null }));
    expect(newAssertions.safeParse({ assertions: many }).success).toBe(true);
    const { body } = await batch(many).expect(201);
    expect(body.data).toHaveLength(500);
    expect(await revision()).toBe(before + 1);
  });
});

describe('a batch that not everybody may see whole', () => {
  const seenBy = async (secret: string, path = process) =>
    (await service.with(secret).get(path).expect(200)).body;

  it('makes one revision for those who see something of it, and none for those who see nothing', async () => {
    const visitor = await service.key({ clearance: 'public' });
    const [all, visible] = [await revision(), (await seenBy(visitor)).revision];
    const hidden = { label: 'internal' };
    await batch([seen('I15', 1, hidden), seen('I15', 1, hidden)]).expect(201);
    expect([await revision(), (await seenBy(visitor)).revision]).toEqual([all + 1, visible]);

    const { body } = await batch([seen('I15', 1, hidden), seen('I15', 1, { key: 'V1' })]).expect(201);
    expect(body.data.map(({ revision }: Assertion) => revision)).toEqual([all + 2, all + 2]);
    expect((await seenBy(visitor)).revision).toBe(visible + 1);
    expect((await seenBy(visitor, `${process}/assertions/key:V1`)).revision).toBe(visible + 1);
  });

  it('is held against what its writer may see, and so tells nothing of the rest', async () => {
    const visitor = await service.key({ clearance: 'public' });
    await batch([seen('I16', 3, { account: 'observer', label: 'restricted' })]).expect(201);
    await service
      .with(visitor)
      .post(`${process}/assertions/batch`)
      .send({ assertions: [seen('I16', 1, { account: 'observer' })] })
      .expect(201);
  });
});

describe('a batch with a fault', () => {
  it('is refused whole, with every fault of every entry where it stands', async () => {
    const before = await revision();
    const answer = await batch([
      seen('I13', 3, { key: 'D1' }),
      seen('I99', 0, { account: 'party:QQ' }),
      seen('I03', 0),
      seen('I13', 3, { key: 'D1', label: 'public', sources: [{ source: 'key:S999' }] }),
    ]).expect(422);
    expect(faultsOf(answer)).toEqual([
      '/assertions/1/item item_unknown',
      '/assertions/1/account party_unknown',
      '/assertions/2/implementation implementation_falls',
      '/assertions/3/key key_taken',
      '/assertions/3/sources/0/source source_unknown',
    ]);
    await service.with(key).get(`${process}/assertions/key:D1`).expect(404);
    expect(await revision()).toBe(before);
  });

  it('is held against itself in order: what comes later is not there yet', async () => {
    const falls = await batch([seen('I14', 2), seen('I14', 1)]).expect(422);
    expect(faultsOf(falls)).toEqual(['/assertions/1/implementation implementation_falls']);
    const early = await batch([
      seen('I14', 1, { act: 'correct', corrects: 'key:E2' }),
      seen('I14', 2, { key: 'E2' }),
    ]).expect(422);
    expect(faultsOf(early)).toEqual(['/assertions/0/corrects correction_target_unknown']);
    const twice = await batch([
      seen('I14', 2, { key: 'E3' }),
      seen('I14', 1, { key: 'E4', act: 'correct', corrects: 'key:E3' }),
      seen('I14', 0, { act: 'correct', corrects: 'key:E3' }),
    ]).expect(422);
    expect(faultsOf(twice)).toEqual(['/assertions/2/corrects already_corrected']);
  });

  it('names the shape of one entry and what the ledger holds against the others together', async () => {
    const answer = await batch([
      seen('I14', 2, { act: 'shout', sources: [{ source: 'key:S999' }] }),
      seen('I03', 0),
      {},
      seen('I99', 1, { mood: 'good' }),
      null as unknown as object,
      seen('I13', 1, { account: 'party:QQ' }),
    ]).expect(422);
    expect(faultsOf(answer).toSorted()).toEqual([
      '/assertions/0/act not_allowed',
      '/assertions/0/sources/0/source source_unknown',
      '/assertions/1/implementation implementation_falls',
      '/assertions/2/account required',
      '/assertions/2/act required',
      '/assertions/2/effectiveOn required',
      '/assertions/2/item required',
      '/assertions/2/sources required',
      '/assertions/3/item item_unknown',
      '/assertions/3/mood unknown_field',
      '/assertions/4 wrong_type',
      '/assertions/5/account party_unknown',
    ]);
  });

  it('says nothing that an entry not wholly read might settle', async () => {
    const flood = { act: 'reverse', cause: { en: 'A flood.' }, actor: 'a river' };
    const answer = await batch([
      seen('I03', 4, { key: 'F1', ...flood }),
      seen('I03', 1),
      seen('I03', 1, { act: 'correct', corrects: 'key:F1', actor: 'a flood' }),
      seen('I03', 0, { account: 'party:TR' }),
    ]).expect(422);
    expect(faultsOf(answer)).toEqual(['/assertions/0/implementation too_big']);
  });

  it('names what is no assertion at all in the same way', async () => {
    const answer = await batch([seen('I14', 2), seen('I14', 4, { effectiveOn: '30.07.2024' })]).expect(422);
    expect(faultsOf(answer)).toEqual([
      '/assertions/1/effectiveOn not_edtf',
      '/assertions/1/implementation too_big',
    ]);
    expect(faultsOf(await batch([]).expect(422))).toEqual(['/assertions too_small']);
  });
});
