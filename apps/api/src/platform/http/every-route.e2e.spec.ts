import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allPermissions, type Operation, operations, type Permission } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

/** What is no operation of the contract and asks nobody who they are. Whoever adds a line here says why. */
const OPEN_ROUTES = [
  'GET /docs',
  'GET /docs/',
  'GET /docs/js/scalar.js',
  'GET /healthz',
  'GET /readyz',
  // better-auth, which has its own checks: this is where one signs in.
  'GET /v1/auth/*',
  'POST /v1/auth/*',
  'GET /v1/openapi.json',
];

/** Scopes that a key can be given before there is anything to do with them. Whoever adds a line here says when. */
const AWAITED: readonly Permission[] = [];

const closed = operations.filter(({ permission }) => permission !== 'public' && permission !== 'address');
const routeOf = ({ method, path }: Operation) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;

/** An address of the operation at which there may well be nothing. */
const addressOf = ({ path }: Operation) =>
  path
    .replace('{process}', 'turkiye-armenia')
    .replace('{id}', 'key:X')
    .replaceAll(/\{\w+\}/g, '01890a5d-ac96-774b-bcce-b302099a8057');

describe('every route', () => {
  it('is an operation of the contract or on the short list, and every operation has its route', () => {
    expect(service.paths.routes()).toEqual([...operations.map(routeOf), ...OPEN_ROUTES].toSorted());
  });

  it.each(closed.map((operation) => [operation.id, operation] as const))(
    '%s refuses who does not say who they are',
    async (_, operation) => {
      const method = operation.method.toLowerCase() as 'get';
      const nobody = await service.anonymous()[method](addressOf(operation));
      const forged = await service.with(`prl_${'x'.repeat(43)}`)[method](addressOf(operation));
      expect([nobody.status, forged.status]).toEqual([401, 401]);
      expect(nobody.headers['www-authenticate']).toContain('Bearer');
    },
  );

  it('by an address shows nothing to whoever does not know it, whoever they are', async () => {
    const key = await service.key();
    for (const operation of operations.filter(({ permission }) => permission === 'address')) {
      for (const token of [key, `prf_${'x'.repeat(43)}`, 'prf_', crypto.randomUUID()]) {
        const path = operation.path.replace('{token}', token);
        const answers = await Promise.all([service.anonymous().get(path), service.with(key).get(path)]);
        expect([operation.id, ...answers.map(({ status }) => status)]).toEqual([operation.id, 404, 404]);
      }
    }
  });

  it('for persons and members refuses a key, whatever it may', async () => {
    const key = await service.key();
    for (const operation of closed.filter(
      ({ permission }) => permission === 'person' || permission === 'member',
    )) {
      const method = operation.method.toLowerCase() as 'get';
      const { status, body } = await service.with(key)[method](addressOf(operation));
      expect([operation.id, status, body.code]).toEqual([operation.id, 403, 'forbidden']);
    }
  });

  it.each(allPermissions)('refuses a key without the scope %s, whatever else it may', async (missing) => {
    const key = await service.key({ scopes: allPermissions.filter((scope) => scope !== missing) });
    const asked = closed.filter(({ permission }) => permission === missing);
    expect(asked.length > 0 || AWAITED.includes(missing)).toBe(true);
    for (const operation of asked) {
      const method = operation.method.toLowerCase() as 'get';
      const { status, body } = await service.with(key)[method](addressOf(operation));
      expect([operation.id, status, body.code]).toEqual([operation.id, 403, 'forbidden']);
    }
  });
});
