import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsIn, type RecordOf, recordOf } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let sources: RecordOf;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  sources = recordOf(service, key, 'sources');
});
afterAll(() => service.stop());

const decree = {
  key: 'D1',
  kind: 'decree',
  publisher: 'A government',
  title: 'On air cargo',
  language: 'tr',
  text: 'Direct air cargo is allowed.',
};

describe('a source', () => {
  it('is changed field by field, and keeps its text; null empties', async () => {
    const { body } = await sources.add({ ...decree, note: { en: 'A scan.' } }).expect(201);
    const changed = await sources.change('D1', { note: null, publishedOn: '2023-01', kind: 'news_report' });
    // The tier goes by the kind, unless one is said.
    expect(changed.body).toEqual({
      ...body,
      note: null,
      publishedOn: '2023-01',
      kind: 'news_report',
      tier: 'news',
    });
    expect((await sources.change('D1', { tier: 'primary' })).body.tier).toBe('primary');
    expect((await sources.change('D1', { tier: null })).body.tier).toBe('news');
  });

  it('is refused with every fault at once', async () => {
    const internal = recordOf(service, await service.key({ clearance: 'internal' }), 'sources');
    const wrong = {
      url: 'ftp://example.org',
      language: 'Turkish',
      text: 'x',
      label: 'restricted',
      title: ' ',
    };
    expect(faultsIn(await internal.change('D1', wrong))).toEqual([
      '/label beyond_own_clearance',
      '/language invalid_format',
      '/text unknown_field',
      '/title too_small',
      '/url invalid_format',
    ]);
  });

  it('stays while a meeting, an item, an event or an assertion rests on it', async () => {
    const { body } = await sources.remove('S01').expect(409);
    const kinds = new Set(
      body.errors.map(({ message }: { message: string }) => /^the (\w+) \S+ rests on it$/.exec(message)?.[1]),
    );
    expect(kinds).toContain('assertion');
    await sources.add({ ...decree, key: 'D2' }).expect(201);
    const events = recordOf(service, key, 'events');
    const cargo = { occurredOn: '2023-01-01', type: 'trade', title: { en: 'Air cargo' } };
    await events.add({ ...cargo, key: 'X1', sources: ['key:D2'] }).expect(201);
    const refused = await sources.remove('D2').expect(409);
    expect(refused.body.errors).toEqual([
      { pointer: '{id}', code: 'still_used', message: 'the event X1 rests on it' },
    ]);
    await events.remove('X1').expect(204);
    await sources.remove('D2').expect(204);
  });

  it('that is removed is still there for whoever asks for what was known, its text as well', async () => {
    const before = await sources.now();
    const known = await sources.read('D1');
    await sources.remove('D1').expect(204);
    await sources.get('D1').expect(404);
    expect(await sources.read('D1', `knownAt=${before}`)).toEqual(known);
    const text = await service
      .with(key)
      .get(`/v1/processes/turkiye-armenia/sources/key:D1/text?knownAt=${before}`)
      .expect(200);
    expect(text.body.text).toBe(decree.text);
  });
});
