import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { party, representative } from '@parley/contracts';
import { faultsIn, type RecordOf, recordOf } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let parties: RecordOf;
let people: RecordOf;

beforeAll(async () => {
  service = await startService();
  const key = await service.key();
  parties = recordOf(service, key, 'parties');
  people = recordOf(service, key, 'representatives');
});
afterAll(() => service.stop());

const georgia = { key: 'GE', role: 'host', name: { en: 'Georgia' } };

describe('a party', () => {
  it('is added, read under the place that the answer names, changed and removed, and stays known', async () => {
    const added = await parties.add(georgia).expect(201);
    expect(party.parse(added.body)).toEqual({ ...georgia, id: added.body.id, note: null, archived: false });
    expect(await parties.read('GE')).toEqual(added.body);

    const renamed = await parties.change('GE', { name: { en: 'Georgia', hy: 'Վրաստան' }, role: 'mediator' });
    expect(renamed.body).toEqual({ ...added.body, role: 'mediator', name: { en: 'Georgia', hy: 'Վրաստան' } });

    const before = await parties.now();
    await parties.remove('GE').expect(204);
    await parties.get('GE').expect(404);
    expect((await parties.get('GE', `knownAt=${before}`).expect(200)).body).toEqual(renamed.body);
    // The key is free again, and names whom it named then.
    const again = await parties.add(georgia).expect(201);
    expect(again.body.id).not.toBe(added.body.id);
    expect((await parties.get('GE', `knownAt=${before}`).expect(200)).body.id).toBe(added.body.id);
  });

  it('is refused with every fault at once', async () => {
    const refused = await parties.add({ key: 'TR', role: 'king', name: {}, note: null, flag: 'red' });
    expect(faultsIn(refused)).toEqual([
      '/flag unknown_field',
      '/key key_taken',
      '/name no_language',
      '/role not_allowed',
    ]);
  });

  it('is not removed while something rests on it, be it by its key alone: the refusal says what', async () => {
    const { body } = await parties.remove('AM').expect(409);
    expect(body.code).toBe('conflict');
    expect(body.errors.map(({ code }: { code: string }) => code)).toContain('still_used');
    const said = body.errors.map(({ message }: { message: string }) => message).join('; ');
    expect(said).toMatch(/the item I02 rests on it/);
    expect(said).toMatch(/the assertion A\d+ rests on it/);
    expect(said).toMatch(/the representative /);

    await parties.add({ ...georgia, key: 'XX' }).expect(201);
    const items = recordOf(service, await service.key(), 'items');
    const named = { titleByParty: { XX: { en: 'The gate' } } };
    await items
      .add({ key: 'N1', kind: 'action', theme: 'rail', title: { en: 'Gate' }, ...named })
      .expect(201);
    const refused = await parties.remove('XX').expect(409);
    expect(refused.body.errors).toEqual([
      { pointer: '{id}', code: 'still_used', message: 'the item N1 rests on it' },
    ]);
  });

  it('is for those who may write the record', async () => {
    const others = recordOf(
      service,
      await service.key({ scopes: ['processes:read', 'items:write'] }),
      'parties',
    );
    await others.add(georgia).expect(403);
    await others.remove('GE').expect(403);
  });
});

describe('what is out of sight', () => {
  it('holds what it rests on as well, and is not named', async () => {
    await parties.add({ ...georgia, key: 'H1' }).expect(201);
    const items = recordOf(service, await service.key(), 'items');
    const hidden = { kind: 'action', theme: 'rail', title: { en: 'Hidden' }, label: 'restricted' };
    await items.add({ ...hidden, key: 'H2', obligors: ['key:H1'] }).expect(201);
    const visitor = recordOf(service, await service.key({ clearance: 'public' }), 'parties');
    const { body } = await visitor.remove('H1').expect(409);
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain('H2');
  });
});

describe('a representative', () => {
  const envoy = {
    key: 'E1',
    party: 'key:AM',
    name: 'Anahit Yılmaz',
    office: { en: 'Special Representative' },
  };

  it('is added, changed and removed', async () => {
    const added = await people.add({ ...envoy, since: '2024' }).expect(201);
    expect(representative.parse(added.body)).toMatchObject({ key: 'E1', since: '2024', until: null });
    expect(added.body.party.key).toBe('AM');
    expect((await people.change('E1', { until: '2025-06' })).body).toEqual({
      ...added.body,
      until: '2025-06',
    });
    await people.remove('E1').expect(204);
    await people.get('E1').expect(404);
  });

  it('is refused with every fault at once, and changes sides by nothing', async () => {
    const dates = { since: '2025', until: '2024' };
    expect(faultsIn(await people.add({ ...envoy, party: 'key:ZZ', office: {}, ...dates }))).toEqual([
      '/office no_language',
      '/party party_unknown',
      '/until ends_before_it_begins',
    ]);
    await people.add({ ...envoy, since: '2024' }).expect(201);
    expect(faultsIn(await people.change('E1', { until: '2023-12' }))).toEqual([
      '/until ends_before_it_begins',
    ]);
    expect(faultsIn(await people.change('E1', { until: null, party: 'key:TR' }))).toEqual([
      '/party unknown_field',
    ]);
  });

  it('who took part in a meeting stays', async () => {
    const { data } = (await people.list()).body;
    const [first] = data;
    const { body } = await people.remove(first.key).expect(409);
    expect(body.errors[0].message).toMatch(/^the meeting [A-Z]+\d rests on it$/);
  });
});
