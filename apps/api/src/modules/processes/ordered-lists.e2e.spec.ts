import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operations } from '@parley/contracts';
import { isoDay, periodOf } from '@parley/domain';
import { type RunningService, startService } from '../../testing/running-service.ts';

// Every list of the record in every order that it offers, and narrowed by every filter.

let service: RunningService;
let desk: string;
let visitor: string;

beforeAll(async () => {
  service = await startService();
  desk = await service.key();
  visitor = await service.key({ clearance: 'public' });
  for (const slug of ADDED) {
    await service
      .with(desk)
      .post('/v1/processes')
      .send({ slug, title: { en: slug } })
      .expect(201);
  }
});
afterAll(() => service.stop());

const PROCESS = '/v1/processes/turkiye-armenia';

type Named = { id: string; key: string };
type Thing = Named & Record<string, unknown>;

const lists = operations.filter(
  ({ path, query }) => path.startsWith('/v1/processes/{') && query?.shape['sort'],
);
const sortsOf = ({ query }: (typeof lists)[number]): string[] => {
  const sort = query?.shape['sort'] as unknown as { unwrap(): { options: string[] } } | undefined;
  return sort?.unwrap().options ?? [];
};

async function page(path: string, key = desk) {
  const { body } = await service.with(key).get(`${PROCESS}/${path}`).expect(200);
  return body as { data: Thing[]; page: { nextCursor: string | null } };
}

/** Page by page, with something done in between. */
async function walk(path: string, limit: number, between = async () => {}): Promise<Thing[]> {
  const seen: Thing[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { data, page: told } = await page(`${path}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
    if (cursor === '') await between();
    seen.push(...data);
    cursor = told.nextCursor;
  }
  return seen;
}

/** What things are ordered by: in JavaScript, to hold the database to. */
function placeOf(thing: Thing, field: string): string {
  if (field === 'recorded') return thing.id;
  if (field === 'key') return thing.key;
  const date = thing[field];
  return typeof date === 'string' ? isoDay(periodOf(date).last) : '9999-12-31';
}

const keysOf = (things: readonly Named[]) => things.map(({ key }) => key);

describe.each(lists.map((list) => [list.id, list] as const))('%s', (_, list) => {
  const name = list.path.split('/').at(-1) ?? '';

  it.each(sortsOf(list))('by %s is complete and in order, page by page as at once', async (sort) => {
    const whole = (await page(`${name}?limit=200&sort=${sort}`)).data;
    const usual = (await page(`${name}?limit=200`)).data;
    const field = sort.replace('-', '');
    const upwards = usual.toSorted((one, other) => {
      const [before = '', after = ''] = [one, other].map((each) => `${placeOf(each, field)} ${each.id}`);
      return before < after ? -1 : 1;
    });
    expect(keysOf(whole)).toEqual(keysOf(sort === field ? upwards : upwards.toReversed()));
    expect(await walk(`${name}?sort=${sort}`, 7)).toEqual(whole);
  });
});

const ADDED = ['zypern', 'aland', 'kosovo'];

describe.each(['/v1/processes', '/v1/portfolio'])('%s', (path) => {
  type Entry = { process?: { slug: string }; slug?: string };
  const slugsAt = async (query: string) => {
    const { body } = await service.with(desk).get(`${path}?${query}`).expect(200);
    const { data, page: told } = body as { data: Entry[]; page: { nextCursor: string | null } };
    return { slugs: data.map((one) => one.process?.slug ?? one.slug), cursor: told.nextCursor };
  };
  it.each([
    ['recorded', ['turkiye-armenia', ...ADDED]],
    ['-recorded', [...ADDED.toReversed(), 'turkiye-armenia']],
    ['slug', ['aland', 'kosovo', 'turkiye-armenia', 'zypern']],
    ['-slug', ['zypern', 'turkiye-armenia', 'kosovo', 'aland']],
  ])('by %s is complete and in order, one by one as at once', async (sort, slugs) => {
    expect((await slugsAt(`sort=${sort}`)).slugs).toEqual(slugs);
    const seen: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next = await slugsAt(`sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...next.slugs);
      ({ cursor } = next);
    }
    expect(seen).toEqual(slugs);
  });
});

describe('a list in another order', () => {
  const add = (key: string) =>
    service
      .with(desk)
      .post(`${PROCESS}/meetings`)
      .send({ key, track: 'key:SR', status: 'held', heldOn: '2022-06-30', title: { en: key } })
      .expect(201);

  it('goes on where it was when something is added, changed or removed meanwhile', async () => {
    await Promise.all(['Z1', 'Z2', 'Z3'].map(add));
    const before = keysOf((await page('meetings?limit=200&sort=-key')).data);
    expect(before.slice(0, 3)).toEqual(['Z3', 'Z2', 'Z1']);
    const seen = await walk('meetings?sort=-key', 2, async () => {
      await add('Z9');
      // The very one at which the page ended.
      await service.with(desk).delete(`${PROCESS}/meetings/key:Z2`).set('if-match', '*').expect(204);
    });
    expect(keysOf(seen)).toEqual(before);
    for (const key of ['Z1', 'Z3', 'Z9']) {
      await service.with(desk).delete(`${PROCESS}/meetings/key:${key}`).set('if-match', '*').expect(204);
    }
  });

  it('takes no cursor of the list in another, and no order that it does not know', async () => {
    const { page: told } = await page('meetings?limit=2&sort=key');
    for (const query of [`sort=-key&cursor=${told.nextCursor}`, `cursor=${told.nextCursor}`, 'sort=place']) {
      const { status, body } = await service.with(desk).get(`${PROCESS}/meetings?${query}`);
      expect([status, body.errors[0].pointer]).toEqual([422, query.includes('cursor') ? '?cursor' : '?sort']);
    }
  });
});

describe('a list narrowed by', () => {
  const among = (value: unknown, ...keys: string[]) =>
    ([value].flat() as (Named | null)[]).some((one) => one !== null && keys.includes(one.key));

  it.each<[string, (thing: Thing) => boolean]>([
    ['parties?role=party', ({ role }) => role === 'party'],
    ['representatives?party=TR', ({ party }) => among(party, 'TR')],
    ['tracks?level=technical&level=leaders', ({ level }) => level === 'technical' || level === 'leaders'],
    ['meetings?track=SR&track=FM', ({ track }) => among(track, 'SR', 'FM')],
    ['meetings?track=SR&status=held', ({ track, status }) => among(track, 'SR') && status === 'held'],
    ['sources?kind=communique', ({ kind }) => kind === 'communique'],
    ['sources?language=hy', ({ language }) => language === 'hy'],
    ['items?kind=action', ({ kind }) => kind === 'action'],
    ['items?theme=border&obligor=TR', ({ theme, obligors }) => theme === 'border' && among(obligors, 'TR')],
    ['events?type=trade', ({ type }) => type === 'trade'],
    ['events?item=I02', ({ items }) => among(items, 'I02')],
    ['assertions?item=I02&item=I03', ({ item }) => among(item, 'I02', 'I03')],
    ['assertions?meeting=SR4', ({ meeting }) => among(meeting, 'SR4')],
    ['assertions?account=joint', ({ account }) => account === 'joint'],
    [
      'assertions?account=party:TR&account=desk',
      ({ account }) => ['party:TR', 'desk'].includes(String(account)),
    ],
    ['assertions?act=agree&sort=-effectiveOn', ({ act }) => act === 'agree'],
  ])('%s has those that fit, and no others', async (asked, fits) => {
    const sort = /sort=\S+/.exec(asked)?.[0] ?? 'sort=recorded';
    const all = (await page(`${asked.split('?', 1)[0]}?limit=200&${sort}`)).data;
    const found = (await page(`${asked}&limit=200`)).data;
    expect(found).toEqual(all.filter(fits));
    expect(found.length).toBeLessThan(all.length);
    expect(await walk(asked, 2)).toEqual(found);
  });

  it('what is nowhere has nothing', async () => {
    for (const asked of [
      'items?theme=nowhere',
      'meetings?track=NO',
      'assertions?meeting=NO',
      'events?item=NO',
    ]) {
      expect((await page(`${asked}&limit=5`)).data).toEqual([]);
    }
  });

  it('what is hidden has nothing for whoever does not see it, also where it is referred to', async () => {
    const send = (path: string, body: object) =>
      service.with(desk).post(`${PROCESS}/${path}`).send(body).expect(201);
    await send('items', { key: 'HID', kind: 'action', theme: 'x', title: { en: 'x' }, label: 'restricted' });
    const meeting = {
      key: 'HIDM',
      track: 'key:SR',
      heldOn: '2025-01-01',
      title: { en: 'x' },
      label: 'restricted',
    };
    await send('meetings', { ...meeting, status: 'held' });
    await send('events', {
      key: 'EV',
      occurredOn: '2025-01-01',
      type: 'aid',
      title: { en: 'x' },
      items: ['key:HID'],
    });
    const sources = [{ source: 'key:S01' }];
    const said = { item: 'key:I10', effectiveOn: '2026-05-01', account: 'desk', act: 'discuss', sources };
    await send('assertions', { ...said, key: 'AS', meeting: 'key:HIDM' });
    for (const asked of ['events?item=HID', 'assertions?meeting=HIDM', 'assertions?item=HID']) {
      expect([asked, (await page(`${asked}&limit=5`, visitor)).data]).toEqual([asked, []]);
    }
    expect(keysOf((await page('events?item=HID')).data)).toEqual(['EV']);
    expect(keysOf((await page('assertions?meeting=HIDM')).data)).toEqual(['AS']);
    expect((await page('events?type=aid&limit=200', visitor)).data.map(({ key }) => key)).toContain('EV');
  });
});
