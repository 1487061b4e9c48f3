import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allPermissions, type Bundle, bundleExample } from '@parley/contracts';
import { createOrganization, withClient } from '@parley/testing';
import { faultsIn } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let out: Bundle;
let elsewhere: { organizationId: string; key: string };

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  out = (await service.with(key).get('/v1/processes/turkiye-armenia/bundle').expect(200)).body;
  const { organizationId } = await createOrganization(service.database);
  elsewhere = { organizationId, key: await service.key({ organizationId }) };
});
afterAll(() => service.stop());

const post = (body: object, secret = elsewhere.key) => service.with(secret).post('/v1/bundles').send(body);

/** The bundle with one thing changed, and what speaks against it then. */
async function refused(change: (bundle: Bundle) => void): Promise<string[]> {
  const bundle = structuredClone(out);
  change(bundle);
  return faultsIn(await post({ bundle }).expect(422));
}

/** How many rows the organization has in tables of processes. */
const rows = (): Promise<number> =>
  withClient(service.testDatabase.superuserUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`
      SELECT attrelid::regclass AS name
      FROM pg_attribute
      JOIN pg_class ON pg_class.oid = attrelid AND relkind = 'r'
      WHERE attname = 'process_id' AND relname <> 'audit_entry'
    `);
    const counts = [...tables.map(({ name }) => name), 'process', 'outbox_event'].map(
      (name) => `SELECT count(*) AS n FROM ${name} WHERE organization_id = '${elsewhere.organizationId}'`,
    );
    const { rows: counted } = await client.query<{ sum: string }>(
      `SELECT sum(n) AS sum FROM (${counts.join(' UNION ALL ')}) AS each`,
    );
    return Number(counted[0]?.sum);
  });

const lastOf = <T>(list: readonly T[]): T => {
  const last = list.at(-1);
  if (last === undefined) throw new Error('there is none');
  return last;
};
const versionOf = ({ versions }: Bundle, wanted: string) => {
  const at = versions.findIndex(({ resource, key: own }) => resource === wanted || own === wanted);
  const version = versions[at];
  if (version === undefined) throw new Error(`no ${wanted}`);
  return { at, version };
};

describe('a bundle is refused, and nothing of it is written', () => {
  it('that is of another version of the format, by name', async () => {
    const { body } = await post({ bundle: { ...out, version: 7 } }).expect(422);
    expect(body.errors).toEqual([
      {
        pointer: '/bundle/version',
        code: 'unknown_bundle_version',
        message: 'is version 7 of the format: 1 is read here',
      },
    ]);
  });

  it('in which keys clash, or that lacks what it names', async () => {
    const [one, other] = [versionOf(out, 'I02'), versionOf(out, 'I03')];
    expect(await refused(({ versions }) => Object.assign(versions[other.at] ?? {}, { key: 'I02' }))).toEqual([
      expect.stringMatching(/^\/bundle\/versions\/\d+\/key key_taken$/),
    ]);
    const lacking = await refused((bundle) => bundle.versions.splice(one.at, 1));
    expect(lacking).toContainEqual(expect.stringMatching(/^\/bundle\/assertions\/\d+\/item not_in_bundle$/));
    expect(
      await refused((bundle) => bundle.assertions.push(structuredClone(lastOf(out.assertions)))),
    ).toEqual([
      `/bundle/assertions/${out.assertions.length}/id id_taken`,
      `/bundle/assertions/${out.assertions.length}/key key_taken`,
    ]);
  });

  it('whose history cannot have been', async () => {
    const last = out.revisions.length - 1;
    expect(
      await refused(({ revisions }) =>
        Object.assign(lastOf(revisions), { recordedAt: '2999-01-01T00:00:00Z' }),
      ),
    ).toEqual([`/bundle/revisions/${last}/recordedAt in_the_future`]);
    expect(await refused((bundle) => void (bundle.revisions = bundle.revisions.toReversed()))).toContain(
      '/bundle/revisions/0/revision not_in_order',
    );
    expect(await refused(({ revisions }) => revisions.pop())).toContainEqual(
      expect.stringMatching(/^\/bundle\/assertions\/\d+\/revision not_in_bundle$/),
    );
  });

  it('whose texts are not what their hashes say, or that says what no service records', async () => {
    const { at } = versionOf(out, 'source');
    expect(await refused(({ versions }) => Object.assign(versions[at] ?? {}, { text: 'Forged.' }))).toEqual([
      `/bundle/versions/${at}/text not_its_hash`,
    ]);
    expect(
      await refused((bundle) => {
        const { version } = versionOf(bundle, 'item');
        Object.assign(version.body ?? {}, { mood: 'good' });
      }),
    ).toEqual([expect.stringMatching(/^\/bundle\/versions\/\d+\/body\/mood unknown_field$/)]);
    expect(
      await refused((bundle) => {
        const item = bundle.versions.find(({ resource, body }) =>
          resource === 'item' && body !== null && 'sources' in body ? body.sources.length > 1 : false,
        );
        if (item?.body && 'sources' in item.body) item.body.sources.reverse();
      }),
    ).toEqual(['/bundle/versions not_as_recorded']);
  });

  it('that breaks a rule which the database alone keeps, and says which', async () => {
    const bundle = structuredClone(out);
    Object.assign(lastOf(bundle.assertions), { act: 'reverse', cause: null });
    const { body } = await post({ bundle }).expect(422);
    expect(body.errors[0]).toMatchObject({ pointer: '/bundle', code: 'against_the_rules' });
    expect(body.errors[0].message).toContain('reversal');
  });

  it('by whoever does not see everything, or may not add processes', async () => {
    const { organizationId } = elsewhere;
    const internal = await service.key({ organizationId, clearance: 'internal' });
    const { body } = await post({ bundle: out }, internal).expect(403);
    expect(body.detail).toContain('cleared for `restricted`');
    const scopes = allPermissions.filter((scope) => scope !== 'processes:write');
    await post({ bundle: out }, await service.key({ organizationId, scopes })).expect(403);
    const reader = await service.key({ clearance: 'internal' });
    await service.with(reader).get('/v1/processes/turkiye-armenia/bundle').expect(403);
    await service.with(reader).get('/v1/processes/nothing/bundle').expect(403);
    await service.with(elsewhere.key).get('/v1/processes/turkiye-armenia/bundle').expect(404);
  });

  it('of both forms at once, or of neither', async () => {
    expect(faultsIn(await post({}).expect(422))).toEqual([' one_of_two']);
    expect(faultsIn(await post({ bundle: bundleExample, datapackage: 'UEsD' }).expect(422))).toEqual([
      ' one_of_two',
    ]);
  });

  it('so that there is no row of it anywhere', async () => {
    expect(await rows()).toBe(0);
  });
});

describe('a data package is refused', () => {
  it('with what is wrong with the archive, or with a row of a table', async () => {
    const { body } = await post({ datapackage: 'bm90IGEgemlw' }).expect(422);
    expect(body.errors[0]).toMatchObject({ pointer: '/datapackage', code: 'no_archive' });
    expect(faultsIn(await post({ datapackage: 'no base64!' }).expect(422))).toEqual([
      '/datapackage invalid_format',
    ]);
    expect(await rows()).toBe(0);
  });
});

describe('an import that is killed in the middle', () => {
  it('leaves nothing, and can be done again', async () => {
    await withClient(service.testDatabase.superuserUrl, async (holder) => {
      // It gets as far as the evidence, and waits there.
      await holder.query('BEGIN');
      await holder.query('LOCK TABLE assertion_source IN SHARE MODE');
      const importing = post({ bundle: out }).then(({ status }) => status);
      await withClient(service.testDatabase.superuserUrl, async (killer) => {
        for (let killed = 0; killed === 0;) {
          const { rows: waiting } = await killer.query<{ n: number }>(`
            SELECT count(pg_terminate_backend(pid))::int AS n FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%assertion_source%'
          `);
          killed = waiting[0]?.n ?? 0;
        }
      });
      await holder.query('ROLLBACK');
      expect(await importing).toBeGreaterThanOrEqual(500);
    });
    expect(await rows()).toBe(0);
    await post({ bundle: out }).expect(201);
  }, 30_000);
});

describe('a process that is here already', () => {
  it('does not come in twice, and a slug that is taken is given anew, by a change of its own', async () => {
    expect(faultsIn(await post({ bundle: out }).expect(422))).toEqual([
      '/bundle/process/id already_here',
      '/slug slug_taken',
    ]);
    const { organizationId } = await createOrganization(service.database);
    const other = await service.key({ organizationId });
    const taking = { slug: 'turkiye-armenia', title: { en: 'Another' } };
    await service.with(other).post('/v1/processes').send(taking).expect(201);
    expect(faultsIn(await post({ bundle: out }, other).expect(422))).toEqual(['/slug slug_taken']);
    const { body } = await post({ bundle: out, slug: 'brought' }, other).expect(201);
    expect(body).toMatchObject({ slug: 'brought', revision: out.revisions.length });
    const then = lastOf(out.revisions).recordedAt;
    const before = await service.with(other).get(`/v1/processes/brought?knownAt=${then}`).expect(200);
    expect(before.body).toMatchObject({ slug: 'turkiye-armenia', revision: out.revisions.length - 1 });
    const again = (await service.with(other).get('/v1/processes/brought/bundle').expect(200)).body as Bundle;
    expect({
      ...again,
      revisions: again.revisions.slice(0, -1),
      versions: again.versions.slice(0, -1),
    }).toEqual(out);
  });
});
