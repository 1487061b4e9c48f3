import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Operation, operations, problem } from '@parley/contracts';
import { neededQuery } from '../../testing/needed-query.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const item = `${process}/items/key:I02`;
const read = async (path: string, secret = key) => service.with(secret).get(path).expect(200);
const tagOf = async (path: string): Promise<string> => String((await read(path)).headers['etag']);

/** The address of an operation, at a thing that is there where it is about one. */
async function addressOf(operation: Operation): Promise<string> {
  const within = operation.path.replace('{process}', 'turkiye-armenia');
  const [list = '', parameter, rest] = within.split(/\/\{(\w+)\}/);
  if (parameter === undefined) return `${within}?${neededQuery(operation)}`;
  const { body } = await service.with(key).get(`${list}?limit=1`);
  return `${list}/${body.data?.[0]?.id ?? '01890a5d-ac96-774b-bcce-b302099a8057'}${rest}`;
}

describe('every answer that is read', () => {
  const told = operations.filter(
    ({ method, success }) => method === 'GET' && (success.body !== undefined || success.tagged === true),
  );

  it.each(told.map((operation) => [operation.id, operation] as const))(
    '%s has a tag, and is not sent again to whoever has it',
    async (_, operation) => {
      const path = await addressOf(operation);
      const answer = await service.with(key).get(path);
      // A text that is not stored, an outbox that is not kept, what is for people and not for keys.
      if ([403, 404].includes(answer.status)) return;
      const etag = String(answer.headers['etag']);
      expect([answer.status, etag]).toEqual([200, expect.stringMatching(/^(W\/)?"[\w-]{43}(-gzip)?"$/)]);
      const again = await service.with(key).get(path).set('if-none-match', `"other", ${etag}`);
      expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', etag]);
    },
  );

  it('has another tag once it says something else, and to whoever may see more', async () => {
    const before = await tagOf(item);
    await service.with(key).patch(item).set('if-match', before).send({ weight: 3 }).expect(200);
    expect(await tagOf(item)).not.toBe(before);
    await service.with(key).get(item).set('if-none-match', before).expect(200);

    const visitor = await service.key({ clearance: 'public' });
    const seen = await read(`${process}/items`, visitor);
    await service
      .with(key)
      .post(`${process}/items`)
      .send({ kind: 'action', theme: 'rail', title: { en: 'Hidden' }, label: 'restricted' })
      .expect(201);
    expect((await read(`${process}/items`, visitor)).headers['etag']).toBe(seen.headers['etag']);
  });

  it('has a weak tag where it is for now, and a strong one where the instant is asked for', async () => {
    expect(await tagOf(`${process}/progress?asOf=2026-05-14`)).toMatch(/^W\//);
    const then = 'asOf=2026-05-14&knownAt=2026-06-01T00:00:00Z';
    expect(await tagOf(`${process}/progress?${then}`)).toMatch(/^"/);
  });

  it('has a tag of its own in each encoding, and every one of them opens the thing to a change', async () => {
    const tags = [];
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { headers } = await service.with(key).get(process).set('accept-encoding', encoding).expect(200);
      tags.push(String(headers['etag']));
    }
    const [plainTag = ''] = tags;
    const { body } = await read(process);
    const long = { summary: { en: 'x'.repeat(2000) } };
    await service.with(key).patch(process).set('if-match', plainTag).send(long).expect(200);
    const encoded = await service.with(key).get(process).set('accept-encoding', 'gzip').expect(200);
    expect(encoded.headers['etag']).toMatch(/-gzip"$/);
    await service
      .with(key)
      .patch(process)
      .set('if-match', String(encoded.headers['etag']))
      .send({ summary: body.summary })
      .expect(200);
  });

  it('is tagged for HEAD as for GET', async () => {
    const plainly = service.with(key).set('accept-encoding', 'identity');
    const [head, whole] = [await plainly.head(item).expect(200), await plainly.get(item).expect(200)];
    expect(head.headers['etag']).toBe(whole.headers['etag']);
  });
});

/** What is shut is shut at once, in whichever state it is by now. */
const SHUT_AT_ONCE = [
  'removeWebhook',
  'removeMember',
  'revokeInvitation',
  'revokeApiKey',
  'revokeFeed',
  'withdrawPublication',
  'removeReport',
  'removeReportSchedule',
  // How far an import is changes by itself; and a template is never changed.
  'removeImport',
  'removeImportTemplate',
  // Only whether one follows is said, by oneself alone, and the same however often.
  'followProcess',
  'unfollowProcess',
];

const readable = new Set(operations.filter(({ method }) => method === 'GET').map(({ path }) => path));
const changing = operations.filter(
  ({ id, method, path }) =>
    ['PATCH', 'PUT', 'DELETE'].includes(method) && readable.has(path) && !SHUT_AT_ONCE.includes(id),
);

/** What the document gives as an example: it fits the schema. */
const exampleOf = ({ body }: Operation): object | undefined => body?.meta()?.['examples']?.[0] as object;

describe('every change of what can be read', () => {
  it('says in the contract that it asks for the state it is to change', () => {
    expect(changing.filter(({ ifMatch }) => ifMatch === undefined).map(({ id }) => id)).toEqual([]);
  });

  const ofRecord = changing.filter(({ path }) => path.includes('{process}'));

  it.each(ofRecord.map((operation) => [operation.id, operation] as const))(
    '%s is refused without it, and with another: the refusal says which it is in now',
    async (_, operation) => {
      const method = operation.method.toLowerCase() as 'patch';
      const path = await addressOf(operation);
      if (path.endsWith('/text')) await service.with(key).put(path).send(exampleOf(operation)).expect(200);
      const before = await read(path);

      const missing = await service.with(key)[method](path).send(exampleOf(operation));
      expect([missing.status, problem.parse(missing.body).code]).toEqual([428, 'precondition_required']);
      for (const tag of ['"stale"', `W/${before.headers['etag']}`, 'nonsense']) {
        const stale = await service.with(key)[method](path).set('if-match', tag).send(exampleOf(operation));
        expect([stale.status, problem.parse(stale.body).code]).toEqual([412, 'precondition_failed']);
        expect(stale.body.current).toEqual(before.body);
        expect(String(before.headers['etag']).replace('-gzip', '')).toBe(stale.body.etag);
      }
      expect((await read(path)).headers['etag']).toBe(before.headers['etag']);
    },
  );
});

describe('what was written', () => {
  it('is answered with the tag under which it is read', async () => {
    const added = await service
      .with(key)
      .post(`${process}/items`)
      .send({ kind: 'action', theme: 'rail', title: { en: 'Night trains' } })
      .expect(201);
    const path = String(added.headers['location']);
    expect(added.headers['etag']).toBe(await tagOf(path));
    const changed = await service
      .with(key)
      .patch(path)
      .set('if-match', String(added.headers['etag']))
      .send({ weight: 2 })
      .expect(200);
    expect(changed.headers['etag']).toBe(await tagOf(path));
  });

  it('by two at once is written by one: the other is told that it is not what they saw', async () => {
    const seen = await tagOf(item);
    const answers = await Promise.all(
      [5, 6, 7].map((weight) => service.with(key).patch(item).set('if-match', seen).send({ weight })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412]);
  });

  it('is written whatever it is where the caller says that any state will do', async () => {
    await service.with(key).patch(item).set('if-match', '*').send({ weight: 1 }).expect(200);
  });
});
