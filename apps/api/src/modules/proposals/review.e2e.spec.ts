import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Proposal, proposal, stalls } from '@parley/contracts';
import { type Browser, signedIn } from '../../testing/browser.ts';
import { faultsIn } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let editor: Browser;
let reviewer: Browser;
let owner: Browser;

beforeAll(async () => {
  service = await startService();
  editor = await signedIn(service, { role: 'editor' });
  reviewer = await signedIn(service, { role: 'reviewer' });
  owner = await signedIn(service, { role: 'owner' });
  await setReview(true);
}, 30_000);
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const proposals = `${process}/proposals`;
const sources = [{ source: 'key:S01' }];
const seen = (item: string, implementation: number, more: object = {}) => ({
  item: `key:${item}`,
  effectiveOn: '2026-05-10',
  account: 'desk',
  act: 'observe',
  implementation,
  sources,
  ...more,
});
const setReview = (reviewRequired: boolean) =>
  owner.ask.patch(process).set('if-match', '*').send({ reviewRequired }).expect(200);
const propose = async (assertions: object[], by = editor): Promise<Proposal> => {
  const { body } = await by.ask.post(proposals).send({ assertions }).expect(201);
  return proposal.parse(body);
};
const judge = (verdict: string, { id }: { id: string }, by = reviewer, body?: object) =>
  by.ask.post(`${proposals}/${id}/${verdict}`).send(body);
const read = async ({ id }: { id: string }, query = ''): Promise<Proposal> =>
  proposal.parse((await reviewer.ask.get(`${proposals}/${id}?${query}`).expect(200)).body);
const now = async (): Promise<string> =>
  (
    await reviewer.ask
      .get(`${process}/stalls`)
      .expect(200)
      .then(({ body }) => stalls.parse(body))
  ).knownAt;
const levelOf = async (item: string, query = ''): Promise<number | null> => {
  const { body } = await reviewer.ask.get(`${process}/matrix?asOf=2026-05-14&${query}`).expect(200);
  return body.items.find(({ key }: { key: string }) => key === item).current.implementation;
};

describe('where review is required', () => {
  it('nothing enters the ledger directly, and the way is named', async () => {
    const entry = seen('I10', 1);
    const reconfirmation = { meeting: 'key:SR6', account: 'joint', act: 'reconfirm', sources };
    for (const [path, body] of [
      ['assertions', entry],
      ['assertions/batch', { assertions: [entry] }],
      ['assertions/key:A50/corrections', { implementation: 1, sources }],
      ['assertions/generic-reconfirmations', reconfirmation],
    ] as const) {
      const answer = await owner.ask.post(`${process}/${path}`).send(body).expect(409);
      expect(answer.body).toMatchObject({
        code: 'review_required',
        detail: expect.stringContaining('/v1/processes/{process}/proposals'),
      });
    }
    expect((await reviewer.ask.get(process)).body.reviewRequired).toBe(true);
  });

  it('what is proposed counts from the moment that another accepts it', async () => {
    const made = await propose([seen('I10', 1), seen('I10', 2, { key: 'P2' })]);
    expect(made).toMatchObject({
      status: 'waiting',
      verdict: null,
      proposedBy: { id: editor.userId, name: 'Anahit Yılmaz', apiKey: null },
      label: 'public',
      assertions: [
        { id: null, item: { key: 'I10' }, implementation: 1 },
        { id: null, key: 'P2', implementation: 2, sources: [{ source: { key: 'S01' } }] },
      ],
    });
    const between = await now();
    const [figures, waiting] = [`matrix?asOf=2026-05-14&knownAt=${between}`, `proposals?knownAt=${between}`];
    const then = await Promise.all(
      [figures, waiting].map(async (path) => (await reviewer.ask.get(`${process}/${path}`)).text),
    );
    expect(await levelOf('I10')).toBe(0);

    const { body } = await judge('accept', made).expect(200);
    const accepted = proposal.parse(body);
    expect(accepted).toMatchObject({
      status: 'accepted',
      verdict: { by: { id: reviewer.userId }, reason: null, revision: made.revision + 1 },
    });
    expect(await levelOf('I10')).toBe(2);
    expect(await levelOf('I10', `knownAt=${between}`)).toBe(0);
    expect(await read(made, `knownAt=${between}`)).toEqual(made);
    expect(await read(made)).toEqual(accepted);

    const one = await reviewer.ask.get(`${process}/assertions/key:P2`).expect(200);
    expect(one.body).toMatchObject({
      id: accepted.assertions[1]?.id,
      recordedAt: accepted.verdict?.at,
      revision: accepted.verdict?.revision,
      review: {
        proposal: { id: made.id, key: made.key },
        proposedAt: made.proposedAt,
        proposedBy: { id: editor.userId },
        acceptedBy: { id: reviewer.userId },
      },
    });
    expect(one.body.recordedAt > made.proposedAt).toBe(true);
    const direct = await reviewer.ask.get(`${process}/assertions/key:A50`).expect(200);
    expect(direct.body.review).toBeNull();
    // What was answered for the moment between them is answered for it for ever.
    const again = await Promise.all(
      [figures, waiting].map(async (path) => (await reviewer.ask.get(`${process}/${path}`)).text),
    );
    expect(again).toEqual(then);
  });

  it('it is held against the ledger as an assertion is, with every fault at once', async () => {
    const before = (await reviewer.ask.get(process)).body.revision;
    const answer = await editor.ask
      .post(proposals)
      .send({
        assertions: [seen('I99', 0), seen('I03', 0, { effectiveOn: 'soon' }), seen('I03', 0)],
        note: {},
      })
      .expect(422);
    expect(faultsIn(answer)).toEqual([
      '/assertions/0/item item_unknown',
      '/assertions/1/effectiveOn not_edtf',
      '/assertions/2/implementation implementation_falls',
      '/note no_language',
    ]);
    expect((await reviewer.ask.get(process)).body.revision).toBe(before);
  });

  it('a proposal is sent back with the reason, and counts for nothing', async () => {
    const made = await propose([seen('I12', 3)]);
    expect(faultsIn(await judge('send-back', made, reviewer, {}).expect(422))).toEqual(['/reason required']);
    const reason = { en: 'The source tells of another crossing.' };
    const { body } = await judge('send-back', made, reviewer, { reason }).expect(200);
    expect(body).toMatchObject({ status: 'sent_back', verdict: { reason, by: { id: reviewer.userId } } });
    expect(await levelOf('I12')).not.toBe(3);
    expect(faultsIn(await judge('accept', made).expect(409))).toEqual(['{id} already_judged']);
  });

  it('its author takes it back, and nobody else does', async () => {
    const made = await propose([seen('I12', 3)]);
    const { body } = await judge('withdraw', made, owner).expect(403);
    expect(body.errors[0].code).toBe('not_own_proposal');
    expect((await judge('withdraw', made, editor).expect(200)).body.status).toBe('withdrawn');
    await judge('withdraw', made, editor).expect(409);
  });

  it('corrections and reversals are proposed in the same words', async () => {
    const made = await propose([
      seen('I13', 3, { key: 'Q1' }),
      seen('I13', 1, { key: 'Q2', act: 'correct', corrects: 'key:Q1' }),
      seen('I03', 1, { key: 'Q3', act: 'reverse', cause: { en: 'A flood.' }, actor: 'nature' }),
    ]);
    expect(made.assertions[1]?.corrects).toEqual({ id: null, key: 'Q1' });
    const { body } = await judge('accept', made).expect(200);
    const [first, second] = proposal.parse(body).assertions;
    expect(second?.corrects).toEqual({ id: first?.id, key: 'Q1' });
    const further = await propose([seen('I13', 2, { act: 'correct', corrects: 'key:Q2' })]);
    expect(further.assertions[0]?.corrects).toEqual({ id: second?.id, key: 'Q2' });
    await judge('accept', further).expect(200);
    expect((await reviewer.ask.get(`${process}/assertions/key:Q2`)).body.correctedBy).not.toBeNull();
  });

  it('a generic reconfirmation is proposed as all that it reaches', async () => {
    const sentence = { meeting: 'key:SR6', account: 'joint', act: 'reconfirm', sources };
    const path = `${proposals}/generic-reconfirmations`;
    const { body, headers } = await editor.ask.post(path).send(sentence).expect(201);
    expect(headers['location']).toBe(`${proposals}/${body.id}`);
    const reached = proposal.parse(body).assertions;
    expect(reached.map(({ item, generic }) => [item?.key, generic])).toEqual(
      ['I01', 'I02', 'I03', 'I07', 'I09'].map((key) => [key, true]),
    );
    await judge('accept', body).expect(200);
    const unheld = await editor.ask
      .post(path)
      .send({ ...sentence, meeting: 'key:SR99' })
      .expect(422);
    expect(faultsIn(unheld)).toEqual(['/meeting meeting_unknown']);
  });
});

describe('a second pair of eyes', () => {
  it('is not the author’s own, also where they use keys', async () => {
    const scopes = ['processes:read', 'assertions:append', 'assertions:review', 'members:read'];
    const drawn = await owner.ask.post('/v1/api-keys').send({ name: 'importer', scopes }).expect(201);
    const key = service.with(drawn.body.secret);
    const withKey = await key
      .post(proposals)
      .send({ assertions: [seen('I14', 1)] })
      .expect(201);
    expect(withKey.body.proposedBy).toMatchObject({ id: owner.userId, apiKey: { name: 'importer' } });
    const own = await propose([seen('I14', 1)], owner);
    for (const made of [withKey.body, own]) {
      const answers = [
        await judge('accept', made, owner),
        await key.post(`${proposals}/${made.id}/accept`),
        await judge('send-back', made, owner, { reason: { en: 'No.' } }),
      ];
      for (const { status, body } of answers) {
        expect([status, body.code, body.errors[0].code]).toEqual([403, 'forbidden', 'own_proposal']);
      }
    }
    await key.post(`${proposals}/${own.id}/withdraw`).expect(200);
    expect((await judge('accept', withKey.body).expect(200)).body.status).toBe('accepted');
  });

  it('judges once, also where two are there at the same time', async () => {
    const made = await propose([seen('I11', 1, { key: 'T1' })]);
    const answers = await Promise.all([
      judge('accept', made),
      judge('accept', made, owner),
      judge('send-back', made, owner, { reason: { en: 'No.' } }),
    ]);
    const statuses = answers.map(({ status }) => String(status)).toSorted();
    expect(statuses).toEqual(['200', '409', '409']);
    const won = answers.find(({ status }) => status === 200)?.body;
    const { status } = await reviewer.ask.get(`${process}/assertions/key:T1`);
    expect(status).toBe(won.status === 'accepted' ? 200 : 404);
  });

  it('is told where the ledger has moved on, and the proposal goes on waiting', async () => {
    const [first, second] = [
      await propose([seen('I15', 1), seen('I15', 2, { key: 'M1' })]),
      await propose([seen('I15', 3, { key: 'M1', effectiveOn: '2026-05-09' })]),
    ];
    await judge('accept', second).expect(200);
    const before = (await reviewer.ask.get(process)).body.revision;
    expect(faultsIn(await judge('accept', first).expect(422))).toEqual([
      '/assertions/0/implementation implementation_falls',
      '/assertions/1/key key_taken',
    ]);
    expect(await read(first)).toEqual(first);
    expect((await reviewer.ask.get(process)).body.revision).toBe(before);
  });

  it('is asked by who may append, given by who may review, and no other', async () => {
    await reviewer.ask
      .post(proposals)
      .send({ assertions: [seen('I11', 1)] })
      .expect(403);
    const made = await propose([seen('I11', 1)]);
    await judge('accept', made, editor).expect(403);
    expect(
      (await editor.ask.get(`${proposals}?status=waiting&author=${editor.userId}`)).body.data,
    ).toContainEqual(made);
  });

  it('finds what waits by its author, whose name is for who may see the members', async () => {
    const viewer = await signedIn(service, { role: 'viewer' });
    const list = async (query: string, by = reviewer) =>
      (await by.ask.get(`${proposals}?limit=200&${query}`).expect(200)).body.data as Proposal[];
    const [all, waiting] = [await list(''), await list('status=waiting')];
    expect(waiting).toEqual(all.filter(({ status }) => status === 'waiting'));
    expect(await list(`author=${owner.userId}`)).toEqual(
      all.filter(({ proposedBy }) => proposedBy?.id === owner.userId),
    );
    const seenByViewer = await list('', viewer);
    expect(seenByViewer).toHaveLength(all.length);
    expect(JSON.stringify(seenByViewer)).not.toContain('Anahit');
    expect(await list(`author=${owner.userId}`, viewer)).toEqual([]);
    const { body } = await viewer.ask.get(`${process}/assertions/key:P2`).expect(200);
    expect(body.review).toMatchObject({ proposedBy: null, acceptedBy: null });
  });

  it('stays possible when it is no longer required', async () => {
    const made = await propose([seen('I11', 1)]);
    await setReview(false);
    await owner.ask.post(`${process}/assertions`).send(seen('I10', 2)).expect(201);
    expect((await judge('accept', made).expect(200)).body.status).toBe('accepted');
    await setReview(true);
  });

  it('is told of among the changes, step by step', async () => {
    const { revision } = (await reviewer.ask.get(process)).body;
    const made = await propose([seen('I10', 3, { key: 'C1' })]);
    await judge('accept', made).expect(200);
    const { body } = await reviewer.ask.get(`${process}/changes?since=${revision}`).expect(200);
    expect(
      body.data.map((change: Record<string, unknown>) => [
        change['revision'],
        change['kind'],
        change['key'],
        change['what'],
      ]),
    ).toEqual([
      [revision + 1, 'proposal', made.key, 'created'],
      [revision + 2, 'assertion', 'C1', 'appended'],
      [revision + 2, 'proposal', made.key, 'changed'],
    ]);
  });

  it('leaves an entry in the log for each step', async () => {
    const made = await propose([seen('I10', 3)]);
    await judge('accept', made).expect(200);
    const { body } = await owner.ask.get(`/v1/audit?subject=${made.id}`).expect(200);
    expect(
      body.data.map(({ type, actor }: { type: string; actor: { id: string } }) => [type, actor.id]),
    ).toEqual([
      ['proposal.accepted', reviewer.userId],
      ['proposal.made', editor.userId],
    ]);
  });
});
