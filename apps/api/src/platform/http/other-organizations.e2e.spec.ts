import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Operation, operations } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let own: string;
let foreign: string;

beforeAll(async () => {
  service = await startService();
  own = await service.key();
  const other = await createOrganization(service.database);
  foreign = await service.key(other);
});
afterAll(() => service.stop());

/** What the document gives as an example: it fits the schema, so that only what is addressed can be refused. */
const exampleOf = ({ body }: Operation): object | undefined => {
  const example: unknown = body?.meta()?.['examples']?.[0];
  return typeof example === 'object' && example !== null ? example : undefined;
};

/** Everything under a process, addressed as its own organization would. */
const inProcess = operations.filter(({ path }) => path.includes('{process}'));

/** The id and the key of one thing of each kind, as its own organization sees them. */
async function addressesOf({ path }: Operation, process: string): Promise<string[]> {
  const within = path.replace('{process}', process);
  const [list, rest] = within.split('/{id}');
  if (rest === undefined) return [within];
  const { body } = await service.with(own).get(`${list}?limit=1`).expect(200);
  const [{ id, key }] = body.data;
  return [`${list}/${id}${rest}`, `${list}/key:${key}${rest}`];
}

describe('another organization', () => {
  it('finds nothing by id, slug or key, on any route under a process', async () => {
    const { body: process } = await service.with(own).get('/v1/processes/turkiye-armenia').expect(200);
    for (const operation of inProcess) {
      for (const address of ['turkiye-armenia', process.id]) {
        for (const path of await addressesOf(operation, address)) {
          const method = operation.method.toLowerCase() as 'get';
          const answer = await service.with(foreign)[method](path).send(exampleOf(operation));
          expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'not_found']);
        }
      }
    }
  });

  it('is told the same of what is another’s and of what is nowhere', async () => {
    const [there, nowhere] = await Promise.all(
      ['turkiye-armenia', 'no-such-process'].map((slug) =>
        service.with(foreign).get(`/v1/processes/${slug}`),
      ),
    );
    const said = (answer: typeof there) => ({ ...answer?.body, instance: '', requestId: '' });
    expect(said(there)).toEqual(said(nowhere));
  });

  it('sees only its own organization, keys and processes', async () => {
    const organization = await service.with(foreign).get('/v1/organization').expect(200);
    const keys = await service.with(foreign).get('/v1/api-keys').expect(200);
    const processes = await service.with(foreign).get('/v1/processes').expect(200);
    expect(organization.body.id).not.toBe(service.organizationId);
    expect(keys.body.data).toHaveLength(1);
    expect(processes.body).toEqual({ data: [], page: { nextCursor: null, hasMore: false } });
  });

  it('cannot revoke another’s key', async () => {
    const { body } = await service.with(own).get('/v1/api-keys').expect(200);
    await service.with(foreign).delete(`/v1/api-keys/${body.data[0].id}`).expect(404);
    await service.with(own).get('/v1/organization').expect(200);
  });

  it('stays apart while both ask at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        service.with(index % 2 === 0 ? own : foreign).get('/v1/processes'),
      ),
    );
    expect(answers.map(({ body }) => body.data.length)).toEqual(answers.map((_, index) => (index + 1) % 2));
  });
});
