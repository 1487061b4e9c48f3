import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  countNotifications,
  listNotifications,
  type Notification,
  type Notifications,
  proposal,
} from '@parley/contracts';
import { type Browser, signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

const PROCESS = '/v1/processes/turkiye-armenia';
const FOLLOW = '/v1/follows/turkiye-armenia';

let service: RunningService;
let desk: string;
let anahit: Browser;
let visitor: Browser;

beforeAll(async () => {
  service = await startService();
  desk = await service.key();
  anahit = await signedIn(service, { role: 'owner', clearance: 'restricted' });
  visitor = await signedIn(service, { role: 'viewer', clearance: 'public' });
}, 30_000);
afterAll(() => service.stop());

const newsOf = async ({ ask }: Browser, query = ''): Promise<Notifications> => {
  const { body } = await ask.get(`/v1/notifications${query}`).expect(200);
  expect(listNotifications.success.body.parse(body)).toEqual(body);
  return body;
};
const changesTold = async (who: Browser): Promise<string[]> =>
  (await newsOf(who)).data.flatMap(({ changes }) =>
    changes === null
      ? []
      : [
          `${changes.count}: ${changes.first.map(({ kind, key, what }) => `${kind} ${key} ${what}`).join(', ')}`,
        ],
  );
const unseen = async ({ ask }: Browser): Promise<number> => {
  const { body } = await ask.get('/v1/notifications/count').expect(200);
  expect(countNotifications.success.body.parse(body)).toEqual(body);
  return body.unseen;
};
const seeAll = async (who: Browser): Promise<void> => {
  const upTo = new Date().toISOString();
  await who.ask.post('/v1/notifications/seen').send({ upTo }).expect(200);
};
const say = (item: string, more: object = {}) => ({
  item: `key:${item}`,
  effectiveOn: '2026-05-01',
  account: 'desk',
  act: 'discuss',
  sources: [{ source: 'key:S01' }],
  ...more,
});
const post = async (path: string, body: object) =>
  (await service.with(desk).post(`${PROCESS}/${path}`).send(body).expect(201)).body;
const relabel = (path: string, label: string) =>
  service.with(desk).patch(`${PROCESS}/${path}`).set('if-match', '*').send({ label }).expect(200);
const kindsOf = (news: readonly Notification[]) => [...new Set(news.map(({ kind }) => kind))].toSorted();

describe('whoever follows nothing', () => {
  it('is told nothing, however much is written', async () => {
    await post('assertions', say('I10'));
    expect((await newsOf(visitor)).data).toEqual([]);
    expect(await unseen(visitor)).toBe(0);
  });

  it('begins to follow, once, and follows no more', async () => {
    await visitor.ask.get(FOLLOW).expect(404);
    const { body } = await visitor.ask.put(FOLLOW).expect(200);
    expect(body).toMatchObject({ process: { slug: 'turkiye-armenia' }, id: body.process.id });
    expect((await visitor.ask.put(`/v1/follows/${body.id}`).expect(200)).body).toEqual(body);
    expect((await visitor.ask.get('/v1/follows').expect(200)).body.data).toEqual([body]);
    // Nobody else does.
    expect((await anahit.ask.get('/v1/follows').expect(200)).body.data).toEqual([]);
    await visitor.ask.delete(FOLLOW).expect(204);
    await visitor.ask.delete(FOLLOW).expect(404);
    expect((await visitor.ask.get('/v1/follows').expect(200)).body.data).toEqual([]);
  });

  it('follows what they add themselves', async () => {
    const editor = await signedIn(service, { role: 'owner', clearance: 'internal' });
    const process = { slug: 'talks', title: { en: 'Talks' } };
    await editor.ask.post('/v1/processes').send(process).expect(201);
    const { body } = await editor.ask.get('/v1/follows').expect(200);
    expect(body.data.map((follow: { process: { slug: string } }) => follow.process.slug)).toEqual(['talks']);
    expect((await newsOf(editor)).data).toEqual([]);
  });

  it('and keys, which are nobody, cannot', async () => {
    for (const path of ['/v1/follows', '/v1/notifications', '/v1/notifications/count']) {
      expect((await service.with(desk).get(path).expect(403)).body.code).toBe('forbidden');
    }
    await service.with(desk).put(FOLLOW).expect(403);
  });
});

describe('whoever follows a process', () => {
  beforeAll(async () => {
    await anahit.ask.put(FOLLOW).expect(200);
    await visitor.ask.put(FOLLOW).expect(200);
    await Promise.all([seeAll(anahit), seeAll(visitor)]);
  });

  it('is told of each revision once, with what it wrote, newest first', async () => {
    await post('assertions/batch', { assertions: [say('I10', { key: 'N1' }), say('I11', { key: 'N2' })] });
    await service
      .with(desk)
      .patch(`${PROCESS}/items/key:I02`)
      .set('if-match', '*')
      .send({ weight: 4 })
      .expect(200);
    const { data } = await newsOf(visitor);
    const [last, first] = data.filter(({ kind }) => kind === 'changes');
    expect(last?.changes).toMatchObject({
      count: 1,
      by: null,
      first: [{ kind: 'item', key: 'I02', what: 'changed', said: null, title: { en: expect.any(String) } }],
    });
    expect(first?.changes?.count).toBe(2);
    expect(first?.changes?.first).toMatchObject([
      {
        kind: 'assertion',
        key: 'N1',
        what: 'appended',
        title: null,
        said: { item: { key: 'I10' }, act: 'discuss', account: 'desk' },
      },
      { key: 'N2', said: { item: { key: 'I11' } } },
    ]);
    const { revision } = (await visitor.ask.get(PROCESS).expect(200)).body;
    expect([last?.changes?.revision, first?.changes?.revision]).toEqual([revision, revision - 1]);
    expect(await unseen(visitor)).toBe(2);
  });

  it('is not told of what they write themselves, and others are told by whom', async () => {
    await Promise.all([seeAll(anahit), seeAll(visitor)]);
    await anahit.ask
      .post(`${PROCESS}/assertions`)
      .send(say('I12', { key: 'N3' }))
      .expect(201);
    expect([await unseen(anahit), await unseen(visitor)]).toEqual([0, 1]);
    const reviewer = await signedIn(service, { role: 'reviewer', clearance: 'internal' });
    await reviewer.ask.put(FOLLOW).expect(200);
    await anahit.ask
      .post(`${PROCESS}/assertions`)
      .send(say('I12', { key: 'N4' }))
      .expect(201);
    const told = (await newsOf(reviewer)).data.find(({ kind }) => kind === 'changes');
    expect(told?.changes?.by).toEqual({ id: anahit.userId, name: 'Anahit Yılmaz', apiKey: null });
    // A viewer may not see who the members are.
    const seen = (await newsOf(visitor)).data.find(({ kind }) => kind === 'changes');
    expect(seen?.changes?.by).toBeNull();
  });

  it('has seen what they have seen, and never less', async () => {
    const [newest] = (await newsOf(visitor)).data.filter(({ unseen }) => unseen);
    const upTo = newest?.at ?? '';
    const { body } = await visitor.ask.post('/v1/notifications/seen').send({ upTo }).expect(200);
    expect(body).toEqual({ seenUpTo: upTo });
    const earlier = { upTo: '2020-01-01T00:00:00Z' };
    expect((await visitor.ask.post('/v1/notifications/seen').send(earlier).expect(200)).body).toEqual(body);
    expect(await unseen(visitor)).toBe(0);
    const ahead = { upTo: '2999-01-01T00:00:00Z' };
    const { seenUpTo } = (await visitor.ask.post('/v1/notifications/seen').send(ahead).expect(200)).body;
    expect(Date.parse(seenUpTo)).toBeLessThanOrEqual(Date.now());
    expect((await newsOf(visitor)).data.every((news) => !news.unseen)).toBe(true);
  });

  it('is told nothing of what is hidden from them: no revision, no number, no name', async () => {
    await Promise.all([seeAll(anahit), seeAll(visitor)]);
    const before = JSON.stringify(await newsOf(visitor));
    await post('assertions', say('I10', { label: 'internal' }));
    await post('items', {
      key: 'H1',
      kind: 'action',
      theme: 'rail',
      title: { en: 'Hidden' },
      label: 'restricted',
    });
    await post('proposals', { assertions: [say('I10', { label: 'internal' })] });
    expect(JSON.stringify(await newsOf(visitor))).toBe(before);
    expect(await unseen(visitor)).toBe(0);
    // Both revisions, and the proposal, which an owner may judge.
    expect(await unseen(anahit)).toBe(3);
    await post('assertions/batch', {
      assertions: [say('I10', { key: 'N5' }), say('I10', { key: 'N6', label: 'restricted' })],
    });
    expect((await changesTold(visitor))[0]).toBe('1: assertion N5 appended');
    expect((await changesTold(anahit))[0]).toBe('2: assertion N5 appended, assertion N6 appended');
  });

  it('is told of what is hidden later no more, and of its going by nothing but that', async () => {
    await post('items', { key: 'H2', kind: 'action', theme: 'rail', title: { en: 'Shown for a while' } });
    expect((await changesTold(visitor))[0]).toBe('1: item H2 created');
    await relabel('items/key:H2', 'internal');
    const { data } = await newsOf(visitor);
    expect(JSON.stringify(data)).not.toMatch(/H2|Shown for a while/);
    expect((await changesTold(visitor))[0]).toBe('1: item null removed');
    expect((await changesTold(anahit))[0]).toBe('1: item H2 changed');
  });

  it('loses sight of it all with the process, and of nothing else', async () => {
    await service.with(desk).patch(PROCESS).set('if-match', '*').send({ label: 'internal' }).expect(200);
    expect([(await newsOf(visitor)).data, await unseen(visitor)]).toEqual([[], 0]);
    await visitor.ask.get(FOLLOW).expect(404);
    await visitor.ask.put(FOLLOW).expect(404);
    expect((await visitor.ask.get('/v1/follows').expect(200)).body.data).toEqual([]);
    await service.with(desk).patch(PROCESS).set('if-match', '*').send({ label: 'public' }).expect(200);
    await visitor.ask.get(FOLLOW).expect(200);
  });

  it('walks all of it by cursor, without loss or repetition', async () => {
    const whole = (await newsOf(anahit, '?limit=200')).data.map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(6);
    const walked: string[] = [];
    let cursor = '';
    do {
      const { data, page } = await newsOf(anahit, `?limit=2${cursor}`);
      walked.push(...data.map(({ id }) => id));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(walked).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });
});

describe('a proposal', () => {
  it('waits for those who may judge it, followed or not, and its author is told what became of it', async () => {
    const editor = await signedIn(service, { role: 'editor', clearance: 'internal' });
    const reviewer = await signedIn(service, { role: 'reviewer', clearance: 'internal' });
    const cleared = await signedIn(service, { role: 'reviewer', clearance: 'public' });
    await Promise.all([editor, reviewer, cleared].map(seeAll));
    const made = await editor.ask
      .post(`${PROCESS}/proposals`)
      .send({ assertions: [say('I10'), say('I11', { label: 'internal' })] })
      .expect(201);
    const { id } = proposal.parse(made.body);
    const [waiting] = (await newsOf(reviewer)).data;
    expect(waiting).toMatchObject({
      kind: 'review',
      unseen: true,
      proposal: { id, status: 'waiting', assertions: 2, by: { id: editor.userId } },
    });
    expect([await unseen(reviewer), await unseen(editor), await unseen(cleared)]).toEqual([1, 0, 0]);
    const reason = { en: 'The source tells of another crossing.' };
    await reviewer.ask.post(`${PROCESS}/proposals/${id}/send-back`).send({ reason }).expect(200);
    expect([await unseen(reviewer), await unseen(editor)]).toEqual([0, 1]);
    expect((await newsOf(editor)).data[0]).toMatchObject({
      kind: 'verdict',
      proposal: { id, status: 'sent_back', by: { id: reviewer.userId }, reason },
    });
  });
});

describe('the day', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const told = async (who: Browser) =>
    (await newsOf(who)).data.flatMap(({ kind, deadline, stall }) =>
      kind === 'deadline' && deadline?.key.startsWith('D') === true
        ? [`${deadline.of} ${deadline.key} ${deadline.days}`]
        : stall?.reason === 'silence'
          ? [`silence ${stall.track?.key}`]
          : [],
    );

  it('brings what is near, what is overdue, and to who may know of it what stands still', async () => {
    await post('meetings', {
      key: 'D1',
      track: 'key:SR',
      status: 'scheduled',
      heldOn: inDays(5),
      title: { en: 'Next' },
    });
    await post('meetings', {
      key: 'D2',
      track: 'key:SR',
      status: 'scheduled',
      heldOn: inDays(60),
      title: { en: 'Later' },
    });
    const criteria = [{ item: 'key:I02', implementation: 3 }];
    await post('milestones', {
      key: 'D3',
      title: { en: 'Soon' },
      plannedOn: inDays(14),
      criteria,
      label: 'public',
    });
    await post('milestones', {
      key: 'D4',
      title: { en: 'Late' },
      plannedOn: inDays(-3),
      criteria,
      label: 'public',
    });
    await post('milestones', {
      key: 'D5',
      title: { en: 'Hidden' },
      plannedOn: inDays(3),
      criteria,
      label: 'restricted',
    });
    const anyTrack = expect.stringMatching(/^silence /);
    expect((await told(visitor)).toSorted()).toEqual(['meeting D1 5', 'milestone D3 14', 'milestone D4 -3']);
    expect(await told(anahit)).toEqual(expect.arrayContaining(['milestone D5 3', anyTrack]));
    expect(kindsOf((await newsOf(visitor)).data)).not.toContain('stall');
  });

  it('brings nothing any more of a process that is put away', async () => {
    await service.with(desk).patch(PROCESS).set('if-match', '*').send({ archived: true }).expect(200);
    expect(await told(anahit)).toEqual([]);
    expect(kindsOf((await newsOf(visitor)).data)).toEqual(['changes']);
    await service.with(desk).patch(PROCESS).set('if-match', '*').send({ archived: false }).expect(200);
  });

  it('ends with the membership, and what was followed with it', async () => {
    const guest = await signedIn(service, { role: 'viewer', clearance: 'public' });
    await guest.ask.put(FOLLOW).expect(200);
    const { body } = await service.with(desk).get('/v1/members?limit=200').expect(200);
    const { id } = body.data.find(({ email }: { email: string }) => email === guest.email);
    await service.with(desk).delete(`/v1/members/${id}`).expect(204);
    const { prisma, withScope } = service.database;
    const { organizationId } = service;
    const left = await withScope({ organizationId }, () =>
      prisma.follow.count({ where: { userId: guest.userId } }),
    );
    expect(left).toBe(0);
  });
});
