import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { event } from '@parley/contracts';
import { faultsIn, type RecordOf, recordOf } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let events: RecordOf;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  events = recordOf(service, key, 'events');
});
afterAll(() => service.stop());

const aid = {
  key: 'X1',
  occurredOn: '2023-02-11',
  type: 'aid',
  title: { en: 'Aid crosses the border' },
  items: ['key:I02', 'key:I03'],
  sources: ['key:S01'],
};

describe('an event', () => {
  it('is added, changed and removed, and stays known', async () => {
    const added = await events.add(aid).expect(201);
    expect(event.parse(added.body)).toMatchObject({ key: 'X1', description: null, label: 'public' });
    expect(added.body.items.map((item: { key: string }) => item.key)).toEqual(['I02', 'I03']);
    expect(await events.read('X1')).toEqual(added.body);

    const at = await events.revision();
    const changed = await events.change('X1', { occurredOn: '2023-02', items: ['key:I03'] });
    expect(changed.body).toEqual({ ...added.body, occurredOn: '2023-02', items: [added.body.items[1]] });
    expect(await events.revision()).toBe(at + 1);
    // What is so already makes no revision.
    await events.change('X1', { occurredOn: '2023-02' });
    expect(await events.revision()).toBe(at + 1);

    const before = await events.now();
    await events.remove('X1').expect(204);
    await events.get('X1').expect(404);
    expect(await events.read('X1', `knownAt=${before}`)).toEqual(changed.body);
  });

  it('is refused with every fault at once, and nothing is written', async () => {
    const at = await events.revision();
    const wrong = {
      key: 'X1',
      occurredOn: 'soon',
      type: ' ',
      items: ['key:I02', 'key:I02', 'key:I99', 'I02'],
      sources: ['key:nothing'],
      label: 'secret',
    };
    expect(faultsIn(await events.add(wrong))).toEqual([
      '/items/1 item_repeated',
      '/items/2 item_unknown',
      '/items/3 not_a_reference',
      '/label not_allowed',
      '/occurredOn not_edtf',
      '/sources/0 source_unknown',
      '/title required',
      '/type too_small',
    ]);
    expect(faultsIn(await events.change('E01', {}))).toEqual([' no_change']);
    expect(await events.revision()).toBe(at);
  });

  it('keeps what its writer does not see, and shows by nothing that there is something', async () => {
    const items = recordOf(service, key, 'items');
    const hidden = { key: 'H1', kind: 'action', theme: 'rail', title: { en: 'Hidden' }, label: 'restricted' };
    await items.add(hidden).expect(201);
    const visitor = recordOf(service, await service.key({ clearance: 'public' }), 'events');
    const plain = await events.add(aid).expect(201);
    const shown = await visitor.get('X1').expect(200);
    await events.change('X1', { items: ['key:I02', 'key:I03', 'key:H1'] });
    const again = await visitor.get('X1').expect(200);
    expect([again.text, again.headers['etag']]).toEqual([shown.text, shown.headers['etag']]);

    const changed = await visitor.change('X1', { items: ['key:I03'] });
    expect(changed.body.items).toEqual([plain.body.items[1]]);
    const whole = await events.read('X1');
    expect(whole.items.map((item: { key: string }) => item.key).toSorted()).toEqual(['H1', 'I03']);
    expect((await items.remove('H1').expect(409)).body.errors[0].message).toBe('the event X1 rests on it');
  });
});
