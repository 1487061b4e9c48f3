import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { operations, publication } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let desk: string;

beforeAll(async () => {
  service = await startService({ PARLEY_WEB_URL: 'https://parley.example' });
  desk = await service.key();
}, 30_000);
afterAll(() => service.stop());

const PROCESS = '/v1/processes/turkiye-armenia';
const PUBLICATION = `${PROCESS}/publication`;
const publish = (body: object = {}, secret = desk) => service.with(secret).post(PUBLICATION).send(body);
const withdraw = () => service.with(desk).delete(PUBLICATION);
const anybody = (name = 'turkiye-armenia') => service.with(`pub_${name}`);
const found = (name: string) => service.anonymous().get(`/v1/publications/${name}`);
const faultsIn = (body: { errors?: Record<string, string>[] }) =>
  body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
const change = (path: string, body: object) => service.with(desk).patch(path).set('if-match', '*').send(body);

beforeEach(async () => {
  await withdraw();
});

describe('a published process', () => {
  it('is found by its name, and read by anybody who says it', async () => {
    await found('turkiye-armenia').expect(404);
    await anybody().get(PROCESS).expect(404);
    const { body } = await publish().expect(200);
    expect(publication.strict().parse(body)).toMatchObject({
      name: 'turkiye-armenia',
      process: { slug: 'turkiye-armenia' },
      address: 'https://parley.example/p/turkiye-armenia',
    });
    expect((await found('turkiye-armenia').expect(200)).body).toEqual(body);
    expect((await service.with(desk).get(PUBLICATION).expect(200)).body).toEqual(body);
    const progress = await anybody().get(`${PROCESS}/progress?track=SR`).expect(200);
    const asMember = await service
      .with(await service.key({ clearance: 'public' }))
      .get(`${PROCESS}/progress?track=SR`);
    expect(progress.body.data).toEqual(asMember.body.data);
    await anybody().get(`/v1/processes/${body.process.id}/items`).expect(200);
  });

  it('answers anybody at every reading that says so, and at nothing else', async () => {
    await publish().expect(200);
    const closed = operations.filter((one) => one.permission !== 'public' && one.permission !== 'address');
    for (const { id, method, path, ofPublished } of closed) {
      const address = path.replace('{process}', 'turkiye-armenia').replaceAll(/\{\w+\}/g, 'key:I02');
      const { status } = await anybody()[method.toLowerCase() as 'get'](address);
      expect([id, status === 401]).toEqual([id, ofPublished !== true]);
    }
    const readings = operations.filter(({ ofPublished }) => ofPublished === true);
    expect(readings.length).toBeGreaterThan(20);
    expect(readings.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('shows nothing of another process, nor of another organization’s', async () => {
    await publish().expect(200);
    await service
      .with(desk)
      .post('/v1/processes')
      .send({ slug: 'other', title: { en: 'Other talks' } })
      .expect(201);
    await anybody().get('/v1/processes/other').expect(404);
    await anybody().get('/v1/processes/other/progress').expect(404);
    await anybody('other').get('/v1/processes/other').expect(404);
  });

  it('shows the names of no members, and what is hidden to nobody', async () => {
    const { body: item } = await service
      .with(desk)
      .post(`${PROCESS}/items`)
      .send({ key: 'I90', kind: 'action', theme: 'transport', title: { en: 'In view' }, obligors: [] })
      .expect(201);
    await publish().expect(200);
    const path = `${PROCESS}/items/${item.id}`;
    await anybody().get(path).expect(200);
    await change(path, { label: 'internal' }).expect(200);
    await anybody().get(path).expect(404);
    const { text } = await anybody().get(`${PROCESS}/assertions?limit=200`).expect(200);
    expect(text).not.toContain('A maker of keys');
  });

  it('is gone at once where it is withdrawn, or the process is hidden', async () => {
    await publish().expect(200);
    await change(PROCESS, { label: 'internal' }).expect(200);
    await anybody().get(PROCESS).expect(404);
    await found('turkiye-armenia').expect(404);
    await change(PROCESS, { label: 'public' }).expect(200);
    await anybody().get(PROCESS).expect(200);
    await withdraw().expect(204);
    await anybody().get(PROCESS).expect(404);
    await withdraw().expect(404);
  });

  it('stays where it is when it is archived, so that citations hold', async () => {
    await publish().expect(200);
    await change(PROCESS, { archived: true }).expect(200);
    await anybody().get(PROCESS).expect(200);
    await change(PROCESS, { archived: false }).expect(200);
  });
});

describe('to publish', () => {
  it('is refused where it is published already, or is not public', async () => {
    await publish().expect(200);
    expect((await publish({ name: 'another-name' }).expect(409)).body.code).toBe('conflict');
    await withdraw().expect(204);
    await change(PROCESS, { label: 'internal' }).expect(200);
    expect((await publish().expect(409)).body.detail).toContain('not public');
    await change(PROCESS, { label: 'public' }).expect(200);
  });

  it('takes a permission of its own', async () => {
    const scopes = ['processes:read', 'processes:write'] as const;
    await publish({}, await service.key({ scopes })).expect(403);
  });

  it('is refused under a name that is none', async () => {
    expect(faultsIn((await publish({ name: 'A b', nonsense: 1 }).expect(422)).body)).toEqual(
      expect.arrayContaining(['/name invalid_format', '/nonsense unknown_field']),
    );
  });

  it('gives a name to one organization for good', async () => {
    const { organizationId } = await createOrganization(service.database, { slug: 'rival', name: 'Rival' });
    const rival = await service.key({ organizationId });
    await service
      .with(rival)
      .post('/v1/processes')
      .send({ slug: 'talks', title: { en: 'Talks' } })
      .expect(201);
    const byRival = (name: string) =>
      service.with(rival).post('/v1/processes/talks/publication').send({ name });
    await publish({ name: 'peace-record' }).expect(200);
    expect(faultsIn((await byRival('peace-record').expect(422)).body)).toEqual(['/name taken']);
    await withdraw().expect(204);
    expect(faultsIn((await byRival('peace-record').expect(422)).body)).toEqual(['/name taken']);
    await publish({ name: 'peace-record' }).expect(200);
    await byRival('rival-record').expect(200);
    expect((await anybody('rival-record').get('/v1/processes/talks').expect(200)).body.title.en).toBe(
      'Talks',
    );
    expect((await anybody('rival-record').get('/v1/processes/rival-record').expect(200)).body.slug).toBe(
      'talks',
    );
    await anybody('rival-record').get(PROCESS).expect(404);
  });

  it('is one of two that do it at once', async () => {
    const answers = await Promise.all([publish({ name: 'one-of-two' }), publish({ name: 'two-of-two' })]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });
});
