import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { processResource } from '@parley/contracts';
import { faultsIn } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const ask = (secret = key) => service.with(secret);
const add = (body: object, secret = key) => ask(secret).post('/v1/processes').send(body);
const change = (slug: string, body: object, secret = key) =>
  ask(secret).patch(`/v1/processes/${slug}`).set('if-match', '*').send(body);
const remove = (address: string, secret = key) =>
  ask(secret).delete(`/v1/processes/${address}`).set('if-match', '*');
const slugs = async (query = '', secret = key): Promise<string[]> => {
  const { body } = await ask(secret).get(`/v1/processes?${query}`).expect(200);
  return body.data.map(({ slug }: { slug: string }) => slug);
};
const inPortfolio = async (): Promise<string[]> => {
  const { body } = await ask().get('/v1/portfolio').expect(200);
  return body.data.map(({ process }: { process: { slug: string } }) => process.slug);
};
const cyprus = {
  slug: 'cyprus',
  title: { en: 'Cyprus settlement' },
  parties: [
    { key: 'GC', role: 'party', name: { en: 'Greek Cypriots' } },
    { role: 'mediator', name: { en: 'United Nations' } },
  ],
};

describe('a process that is added', () => {
  it('is there with its parties, from its first revision on', async () => {
    const answer = await add({ ...cyprus, startedOn: '1968' }).expect(201);
    expect(processResource.parse(answer.body)).toMatchObject({
      slug: 'cyprus',
      status: 'ongoing',
      startedOn: '1968',
      stallRules: { timesMedian: 2, atLeastDays: 90, technicalBreaksSilence: false },
      archived: false,
      revision: 0,
    });
    const read = await ask().get(String(answer.headers['location'])).expect(200);
    expect(read.body).toEqual(answer.body);
    expect(read.headers['etag']).toBe(answer.headers['etag']);
    const { body } = await ask().get('/v1/processes/cyprus/parties').expect(200);
    expect(body.data.map((party: { key: string }) => party.key)).toEqual([
      'GC',
      expect.stringMatching(/^p-[0-9a-z]{10}$/),
    ]);
    expect(await slugs()).toContain('cyprus');
  });

  it('is written in like any other', async () => {
    const list = '/v1/processes/cyprus';
    const gates = { key: 'I1', kind: 'action', theme: 'crossings', title: { en: 'Gates' } };
    await ask().post(`${list}/items`).send(gates).expect(201);
    const source = { key: 'S1', kind: 'communique', publisher: 'UN', title: 'Joint text', language: 'en' };
    await ask().post(`${list}/sources`).send(source).expect(201);
    const said = { item: 'key:I1', effectiveOn: '2003-04-23', account: 'joint', act: 'agree' };
    await ask()
      .post(`${list}/assertions`)
      .send({ ...said, implementation: 1, sources: [{ source: 'key:S1' }] })
      .expect(201);
    const { body } = await ask().get(`${list}/progress?asOf=2004`).expect(200);
    expect(body.current).toMatchObject({ n: 1, score: 33.3 });
  });

  it('is refused with every fault at once, and nothing of it is there', async () => {
    const refused = await add({
      ...cyprus,
      title: {},
      startedOn: '2020',
      endedOn: '2019',
      parties: [cyprus.parties[0], cyprus.parties[0]],
    });
    expect(faultsIn(refused)).toEqual([
      '/endedOn ends_before_it_begins',
      '/parties/1/key key_taken',
      '/slug slug_taken',
      '/title no_language',
    ]);
    expect(faultsIn(await add({ ...cyprus, slug: 'Not a slug' }))).toEqual(['/slug invalid_format']);
    const idLike = '019a0c1e-0000-7000-8000-000000000001';
    expect(faultsIn(await add({ ...cyprus, slug: idLike }))).toEqual(['/slug looks_like_id']);
  });

  it('has its slug for itself, whoever asks and whoever comes at the same time', async () => {
    await add({ slug: 'hidden', title: { en: 'Hidden' }, label: 'restricted' }).expect(201);
    const internal = await service.key({ clearance: 'internal' });
    expect(faultsIn(await add({ slug: 'hidden', title: { en: 'Mine' } }, internal))).toEqual([
      '/slug slug_taken',
    ]);
    const atOnce = await Promise.all(
      Array.from({ length: 5 }, () => add({ slug: 'race', title: { en: 'A race' } })),
    );
    expect(atOnce.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422, 422, 422, 422]);
  });

  it('is for those who may', async () => {
    const editor = await service.key({ scopes: ['processes:read', 'record:write', 'items:write'] });
    await add({ slug: 'mine', title: { en: 'Mine' } }, editor).expect(403);
    await remove('cyprus', editor).expect(403);
  });
});

describe('a process that is archived', () => {
  it('is read as before, and in no list that does not ask for it', async () => {
    const before = (await ask().get('/v1/processes/cyprus').expect(200)).body;
    const earlier = (await ask().get('/v1/processes/cyprus/progress').expect(200)).body.knownAt;
    expect(await inPortfolio()).toContain('cyprus');
    const { body } = await change('cyprus', { archived: true }).expect(200);
    expect(body).toEqual({ ...before, archived: true, revision: before.revision + 1 });
    await ask().get('/v1/processes/cyprus/progress').expect(200);

    expect(await inPortfolio()).not.toContain('cyprus');
    expect(await slugs()).not.toContain('cyprus');
    expect(await slugs('archived=true')).toEqual(['cyprus']);
    expect(await slugs('archived=any')).toContain('cyprus');
    expect(await slugs(`knownAt=${earlier}`)).toContain('cyprus');
  });

  it('is written in by nobody until it is restored', async () => {
    const item = { kind: 'action', theme: 'crossings', title: { en: 'Gates' } };
    const said = {
      item: 'key:I1',
      effectiveOn: '2004',
      account: 'joint',
      act: 'reconfirm',
      sources: [{ source: 'key:S1' }],
    };
    const writings = [
      ask().post('/v1/processes/cyprus/items').send(item),
      ask().post('/v1/processes/cyprus/assertions').send(said),
      ask().delete('/v1/processes/cyprus/parties/key:GC').set('if-match', '*'),
      change('cyprus', { title: { en: 'Another' } }),
      change('cyprus', { archived: true }),
    ];
    for (const writing of writings) {
      const { body } = await writing.expect(409);
      expect(body.errors).toEqual([expect.objectContaining({ code: 'process_archived' })]);
    }
    await change('cyprus', { archived: false, status: 'concluded' }).expect(200);
    await ask().post('/v1/processes/cyprus/items').send(item).expect(201);
    expect(await slugs()).toContain('cyprus');
  });
});

describe('a process that is removed', () => {
  it('has to hold nothing: otherwise the refusal says what to do instead', async () => {
    const { body } = await remove('cyprus').expect(409);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '{process}', code: 'still_used' })]);
    expect(body.detail).toContain('archived');
  });

  it('is nowhere but in what was known, and leaves its slug', async () => {
    const { body } = await add({ slug: 'mistake', title: { en: 'A mistake' } }).expect(201);
    const earlier = (await ask().get('/v1/processes/mistake/progress').expect(200)).body.knownAt;
    const listed = await slugs();
    await remove('mistake').expect(204);
    for (const address of ['mistake', body.id]) {
      await ask().get(`/v1/processes/${address}`).expect(404);
      await ask().get(`/v1/processes/${address}/items`).expect(404);
      await remove(address).expect(404);
    }
    expect(await slugs('archived=any')).not.toContain('mistake');
    expect(await inPortfolio()).not.toContain('mistake');
    expect((await ask().get(`/v1/processes/${body.id}?knownAt=${earlier}`).expect(200)).body).toEqual(body);
    expect(await slugs(`knownAt=${earlier}`)).toEqual(listed);
    await add({ slug: 'mistake', title: { en: 'No mistake' } }).expect(201);
  });

  it('is as if it had never been to whoever did not see it', async () => {
    const visitor = await service.key({ clearance: 'public' });
    const before = (await ask(visitor).get('/v1/processes?archived=any').expect(200)).headers['etag'];
    await add({ slug: 'shadow', title: { en: 'Shadow' }, label: 'internal' }).expect(201);
    await remove('shadow', visitor).expect(404);
    await change('shadow', { archived: true }).expect(200);
    await remove('shadow').expect(204);
    const after = (await ask(visitor).get('/v1/processes?archived=any').expect(200)).headers['etag'];
    expect(after).toBe(before);
  });
});
