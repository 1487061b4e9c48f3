import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Draft } from './draft.ts';
import { isUncertain, record } from './recording.ts';
import type { Outcome } from './recording.ts';
import { draftWith, textWith, wordWith } from '../../../testing/drafts.ts';

interface Request {
  line: string;
  body: unknown;
  key: string | undefined;
}

const json = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });
const made = (id: string) => () => json(201, { id });
const refusal =
  (...pointers: string[]) =>
  () =>
    json(422, {
      type: 'about:blank',
      title: 'Not valid',
      status: 422,
      code: 'validation_failed',
      errors: pointers.map((pointer) => ({ pointer, code: 'invalid', detail: 'Not so.' })),
    });
const lost = (): Response => {
  throw new TypeError('Failed to fetch');
};

const asked: Request[] = [];
let answers: (() => Response)[] = [];
const usual = globalThis.fetch;
beforeEach(() => {
  asked.length = 0;
  const answer: typeof fetch = (address, options) => {
    const headers = new Headers(options?.headers);
    asked.push({
      line: `${options?.method ?? 'GET'} ${typeof address === 'string' ? address : ''}`,
      body: typeof options?.body === 'string' ? (JSON.parse(options.body) as unknown) : undefined,
      key: headers.get('idempotency-key') ?? undefined,
    });
    return new Promise((resolve) => resolve((answers.shift() ?? lost)()));
  };
  globalThis.fetch = answer;
});
afterEach(() => {
  globalThis.fetch = usual;
});

const setting = { process: 'talks', meeting: null, isReviewed: false, language: 'en' } as const;
const draft = draftWith({
  texts: [textWith('t1', { text: 'They agreed to open the gate.' })],
  items: [{ id: 'n1', title: { en: 'Gate' }, kind: 'action', theme: 'border', obligors: [] }],
  words: [wordWith({ item: 'new:n1' }), wordWith({ id: 'w2', item: 'item-2' })],
  sweep: { is: true, act: 'reconfirm', account: 'joint', verb: '' },
});
const lines = () => asked.map(({ line }) => line.replace('/v1/processes/talks', ''));
const keep = (): { notes: Draft[]; note: (draft: Draft) => void } => {
  const notes: Draft[] = [];
  return { notes, note: (each) => notes.push(each) };
};
const failed = (outcome: Outcome) => {
  if (outcome.done) throw new Error('It was recorded.');
  return outcome;
};

describe('recording a draft', () => {
  it('goes text, meeting, items, words, general sentence, each named by what the one before was given', async () => {
    answers = [
      made('S9'),
      made('M5'),
      made('I17'),
      () => json(201, { data: [1, 2] }),
      () => json(201, { data: [] }),
    ];
    const { notes, note } = keep();
    const outcome = await record(draft, setting, note);
    expect(outcome.done).toBe(true);
    expect(lines()).toEqual([
      'POST /sources',
      'POST /meetings',
      'POST /items',
      'POST /assertions/batch',
      'POST /assertions/generic-reconfirmations',
    ]);
    expect(asked[1]?.body).toMatchObject({ sources: [{ source: 'S9' }] });
    expect(asked[3]?.body).toMatchObject({
      assertions: [
        { item: 'I17', meeting: 'M5', sources: [{ source: 'S9' }] },
        { item: 'item-2', meeting: 'M5' },
      ],
    });
    expect(asked[4]?.body).toMatchObject({ meeting: 'M5', except: ['I17', 'item-2'] });
    expect(new Set(asked.map(({ key }) => key)).size).toBe(5);
    expect(notes).toHaveLength(5);
  });

  it('goes on from where it was refused, and puts the faults at the fields of the form', async () => {
    answers = [made('S9'), refusal('/heldOn', '/title/tr', '/title')];
    const { notes, note } = keep();
    const outcome = failed(await record(draft, setting, note));
    expect(outcome.faults.map(({ pointer }) => pointer)).toEqual([
      '/meeting.heldOn',
      '/meeting.title.tr',
      '/meeting.title.en',
    ]);
    expect(isUncertain(outcome.refusal)).toBe(false);
    expect(notes.at(-1)?.done).toEqual({ 'text:t1': 'S9' });

    answers = [
      made('M5'),
      made('I17'),
      refusal('/assertions/1/implementation', '/assertions/0/sources/0/quote/exact'),
    ];
    const again = failed(await record(outcome.draft, setting, note));
    expect(lines().slice(2)).toEqual(['POST /meetings', 'POST /items', 'POST /assertions/batch']);
    expect(again.faults.map(({ pointer }) => pointer)).toEqual(['/word.w2.implementation', '/word.w1.quote']);
  });

  it('puts a day that was taken from the meeting right at the meeting', async () => {
    const { note } = keep();
    answers = [refusal('/publishedOn')];
    expect(failed(await record(draft, setting, note)).faults[0]?.pointer).toBe('/meeting.heldOn');
    answers = [refusal('/publishedOn')];
    const own = { ...draft, texts: [textWith('t1', { publishedOn: 'July' })] };
    expect(failed(await record(own, setting, note)).faults[0]?.pointer).toBe('/text.t1.publishedOn');
    answers = [refusal('/assertions/0/effectiveOn')];
    const alone = { ...draftWith({ words: [wordWith()] }), meeting: { ...draft.meeting, heldOn: '' } };
    const refused = failed(await record(alone, { ...setting, meeting: 'none' }, note));
    expect(refused.faults[0]?.pointer).toBe('/word.w1.effectiveOn');
  });

  it('sends what was never answered once more under the same key, and what was changed under another', async () => {
    answers = [made('S9'), lost];
    const { note } = keep();
    const outcome = failed(await record(draft, setting, note));
    expect(isUncertain(outcome.refusal)).toBe(true);
    answers = [lost];
    await record(outcome.draft, setting, note);
    answers = [lost];
    const { meeting } = outcome.draft;
    await record({ ...outcome.draft, meeting: { ...meeting, heldOn: '2024-07-31' } }, setting, note);
    const [, first, second, third] = asked.map(({ key }) => key);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('proposes the words where the process asks for review', async () => {
    answers = [made('P1'), made('P2')];
    const { note } = keep();
    const known = { ...draft, items: [], texts: [], done: { meeting: 'M5' } };
    await record(known, { ...setting, isReviewed: true }, note);
    expect(lines()).toEqual(['POST /proposals', 'POST /proposals/generic-reconfirmations']);
  });

  it('adds its documents to a meeting that is there, beside those that it has', async () => {
    answers = [
      made('S9'),
      () =>
        new Response(
          JSON.stringify({
            status: 'held',
            sources: [{ source: { id: 'S1', key: 'S01' }, role: 'report', party: null }],
          }),
          { headers: { 'content-type': 'application/json', etag: '"4"' } },
        ),
      made('M5'),
    ];
    const { note } = keep();
    const known = { ...draft, items: [], words: [], sweep: { ...draft.sweep, is: false } };
    await record(known, { ...setting, meeting: { id: 'M5' } }, note);
    expect(lines()).toEqual(['POST /sources', 'GET /meetings/M5', 'PATCH /meetings/M5']);
    expect(asked[2]?.body).toEqual({
      sources: [
        { source: 'S1', role: 'report', party: null },
        { source: 'S9', role: 'communique', party: null },
      ],
    });
  });
});
