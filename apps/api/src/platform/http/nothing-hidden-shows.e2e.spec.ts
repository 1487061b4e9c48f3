import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getProcess, type Operation, operations } from '@parley/contracts';
import { z } from 'zod';
import { addressesOf, type Grounds } from '../../testing/every-address.ts';
import { HiddenDesk, PROCESS } from '../../testing/hidden-desk.ts';
import { claim, hide, HIDDEN, type Hidden } from '../../testing/hidden-things.ts';
import { canHide, hiddenWriting } from '../../testing/hidden-writings.ts';
import { type Naming, type NamedKind, type Request, requestsNaming } from '../../testing/naming-hidden.ts';
import { type Listening, listen } from '../../testing/listening.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import {
  type Answered,
  answerTo,
  type Asked,
  askedBy,
  byKey,
  byName,
  bySession,
  differences,
  leavesATrace,
  type Viewer,
} from '../../testing/viewers.ts';

let service: RunningService;
let desk: HiddenDesk;
let visitor: Viewer;
let viewers: Viewer[];
let asked: Asked[];
const before = new Map<Asked, Answered>();
let once: Answered;
/** What those hear who are not cleared for everything. */
let overhearing: Record<'public' | 'internal', Listening>;

beforeAll(async () => {
  service = await startService();
  desk = await HiddenDesk.of(service);
  visitor = await byKey(service, 'public');
  await whatEverybodySees();
  const follower = await bySession(service, 'public');
  await follower.ask.put('/v1/follows/turkiye-armenia').expect(200);
  viewers = [visitor, follower, await byKey(service, 'internal'), byName(service, 'turkiye-armenia')];
  once = await written();
  overhearing = {
    public: await listen(service, { key: await service.key({ clearance: 'public' }) }),
    internal: await listen(service, { key: await service.key({ clearance: 'internal' }) }),
  };
  asked = (await Promise.all(viewers.map((viewer) => askedBy(viewer, groundsOf)))).flat();
  // The first use of each key is told in the log a moment later.
  for (let told = 0; told < 4;) {
    told = (await desk.read('/v1/audit?type=api_key.used_first')).data.length;
  }
  // What leaves a trace first, so that the trace is there already for the rest.
  for (const some of [asked.filter(leaves), asked.filter((one) => !leaves(one))]) {
    for (const [one, answer] of await answersOf(some)) before.set(one, answer);
  }
}, 300_000);
afterAll(async () => {
  await Promise.all(Object.values(overhearing).map((stream) => stream.close()));
  await service.stop();
});

const leaves = ({ operation }: Asked): boolean => leavesATrace(operation);

/** What the demonstration lacks. */
async function whatEverybodySees(): Promise<void> {
  const waiting = () => desk.post(`${PROCESS}/proposals`, { assertions: [claim('public')] });
  await waiting();
  await desk.judge(`${PROCESS}/proposals/${(await waiting()).id}/accept`);
  await desk.post(`${PROCESS}/publication`, {});
  await desk.post(`${PROCESS}/sources`, { ...SOURCE, text: 'What everybody may read.' });
}

const listOfThings = z.strictObject({ shade: z.string() });
const SOURCE = { key: 'T1', kind: 'interview', publisher: 'P', title: 'T', language: 'en' };

/** Something that a visitor writes, or has written already. */
async function written(): Promise<Answered> {
  const body = claim('public', { item: 'key:I13' });
  return visitor.ask.post(`${PROCESS}/assertions`).set('idempotency-key', 'visitor').send(body);
}

async function groundsOf({ ask }: Viewer): Promise<Grounds> {
  const read = async (path: string): Promise<unknown> => (await ask.get(path)).body;
  const process = (await read(PROCESS)) as Grounds['process'];
  const { knownAt } = (await read(`${PROCESS}/progress`)) as { knownAt: string };
  return { read, process, before: knownAt, writer: desk.userId };
}

/** What has become another for those who are not cleared for a label. */
async function shown(which: (one: Asked) => boolean): Promise<string[]> {
  const found = await answersOf(asked.filter(which));
  return found.flatMap(([one, answer]) => {
    const was = before.get(one);
    return was === undefined ? [] : differences(one, was, answer);
  });
}

/** A few at a time: there are many. */
async function answersOf(all: readonly Asked[]): Promise<[Asked, Answered][]> {
  const answers: [Asked, Answered][] = [];
  for (let next = 0; next < all.length; next += 6) {
    const few = all
      .slice(next, next + 6)
      .map(async (one): Promise<[Asked, Answered]> => [one, await answerTo(one)]);
    answers.push(...(await Promise.all(few)));
  }
  return answers;
}

const belowInternal = ({ viewer }: Asked): boolean => viewer.clearance === 'public';

/** Where whatever is written shows first, if it does. */
const TELLTALE = ['getProcess', 'getChanges', 'listAudit'];
const isTelltale = ({ operation, address }: Asked): boolean =>
  TELLTALE.includes(operation.id) && /^[^?]*(\?(asOf=[\d-]+)?&?(limit=200)?)?$/.test(address);

const writing = operations.filter(({ method }) => method !== 'GET');
const hiding = writing.filter(canHide).map((operation) => [operation.id, operation] as const);

describe('what is restricted', () => {
  it.each(hiding)(
    'is written by %s, and nobody else notices',
    async (_, operation) => {
      await hiddenWriting(operation)(desk, 'restricted');
      expect(await shown(isTelltale)).toEqual([]);
    },
    60_000,
  );

  it('leaves every answer to everybody else as it was, byte for byte', async () => {
    expect(await shown((one) => !leaves(one))).toEqual([]);
  }, 300_000);

  it('is told on no live stream', () => {
    expect([overhearing.public, overhearing.internal].map(({ messages }) => messages.length)).toEqual([1, 1]);
  });

  it('is no reason to send anything again to who has it', async () => {
    const found: string[] = [];
    for (const one of asked.filter(({ viewer }) => viewer === visitor)) {
      const etag = before.get(one)?.headers['etag'];
      if (etag === undefined || leaves(one)) continue;
      const { status } = await answerTo(one, etag);
      if (status !== 304) found.push(`${one.address}: ${status}`);
    }
    expect(found).toEqual([]);
  }, 300_000);

  it('is in no answer that is given once more for an Idempotency-Key', async () => {
    const again = await written();
    expect([again.status, again.text]).toEqual([once.status, once.text]);
  });
});

describe('what is internal', () => {
  it.each(hiding)(
    'is written by %s, and nobody notices who is cleared for less',
    async (_, operation) => {
      await hiddenWriting(operation)(desk, 'internal');
      expect(await shown((one) => isTelltale(one) && belowInternal(one))).toEqual([]);
    },
    60_000,
  );

  it('is told on no live stream of theirs, and on those of who may see it', () => {
    expect(overhearing.public.messages).toHaveLength(1);
    expect(overhearing.internal.told().length).toBeGreaterThan(hiding.length / 2);
  });

  it('leaves every answer to them as it was, byte for byte, what is exported last', async () => {
    expect(await shown((one) => belowInternal(one) && !leaves(one))).toEqual([]);
    expect(await shown((one) => belowInternal(one) && leaves(one))).toEqual([]);
  }, 300_000);
});

describe('a request of somebody who does not see a thing', () => {
  let hidden: Record<NamedKind, { id: string; key: string }>;

  beforeAll(async () => {
    const things = await Promise.all(
      Object.keys(HIDDEN).map(async (kind) => [kind, await hide(desk, kind as Hidden, 'restricted')]),
    );
    const entry = claim('restricted');
    hidden = {
      ...(Object.fromEntries(things) as Record<Hidden, { id: string; key: string }>),
      assertions: await desk.post(`${PROCESS}/assertions`, entry),
      proposals: await desk.post(`${PROCESS}/proposals`, { assertions: [entry] }),
      process: {
        id: (await desk.process('restricted')).split('/').at(-1) ?? '',
        key: 'hidden-talks-elsewhere',
      },
    };
    hidden.process.key = (await desk.read(`/v1/processes/${hidden.process.id}`)).slug;
  });

  const byId: Naming = (kind) => hidden[kind].id;
  const byKeyOf: Naming = (kind) => (kind === 'process' ? hidden.process.key : `key:${hidden[kind].key}`);
  const nowhere = { id: '01890a5d-ac96-774b-bcce-b302099a8057', key: 'nowhere' };
  const noId: Naming = () => nowhere.id;
  const noKey: Naming = (kind) => (kind === 'process' ? nowhere.key : `key:${nowhere.key}`);

  const answered = async ({ method }: Operation, { path, body }: Request, named: readonly string[]) => {
    const request = visitor.ask[method.toLowerCase() as 'get'](path)
      .set('if-match', '*')
      .set('accept-encoding', 'identity');
    const { status, text, headers } = await (body === undefined ? request : request.send(body));
    const said = named.reduce((rest, name) => rest.replaceAll(name, 'X'), text);
    const { date: _, 'x-request-id': __, ratelimit: ___, 'content-length': ____, ...kept } = headers;
    return { status, said: said.replace(/"(requestId|knownAt)":"[^"]+"/g, ''), headers: kept };
  };

  const inProcess = operations.filter(({ path }) => path.includes('{process}'));

  it.each(inProcess.map((operation) => [operation.id, operation] as const))(
    'is answered by %s as if there were none',
    async (_, operation) => {
      for (const [there, none] of [
        [byId, noId],
        [byKeyOf, noKey],
      ] as const) {
        const names = Object.values(hidden).flatMap(({ id, key }) => [id, key]);
        const asked = requestsNaming(operation, there);
        const askedInVain = requestsNaming(operation, none);
        for (const [index, request] of asked.entries()) {
          const answer = await answered(operation, request, names);
          const inVain = await answered(operation, askedInVain[index] ?? request, Object.values(nowhere));
          expect([request, answer]).toEqual([request, inVain]);
          expect(answer.status).toBeGreaterThanOrEqual(400);
        }
      }
    },
  );

  it.each([
    ['readouts?meeting=', 'meetings'],
    ['progress/explain?at=', 'meetings'],
    ['movement?from=', 'meetings'],
    ['movement?to=', 'meetings'],
    ['undertaking?at=', 'meetings'],
    ['breakdown?at=', 'meetings'],
  ] as const)('is answered at %s as if there were none', async (query, kind) => {
    for (const [there, none] of [
      [byId, noId],
      [byKeyOf, noKey],
    ] as const) {
      const answers = [there, none].map((name) =>
        answered(getProcess, { path: `${PROCESS}/${query}${name(kind)}` }, [
          hidden[kind].id,
          hidden[kind].key,
          ...Object.values(nowhere),
        ]),
      );
      const [answer, inVain] = await Promise.all(answers);
      expect(answer).toEqual(inVain);
    }
  });
});

// A walker that nobody has seen stop may not be one.
describe('an operation that is added', () => {
  const grounds = async () => groundsOf(visitor);
  const added = (fake: Partial<Operation>): Operation => ({ ...getProcess, id: 'getThing', ...fake });

  it.each<[string, Partial<Operation>]>([
    ['at a new kind of address', { path: '/v1/things/{thing}' }],
    ['in a new list of a process', { path: '/v1/processes/{process}/things/{id}' }],
    ['with a parameter of its own', { path: '/v1/things', query: listOfThings }],
  ])('to read, %s, has its story or is named', async (_, fake) => {
    await expect(addressesOf(added(fake), await grounds())).rejects.toThrow(/thing|shade/);
  });

  it.each(['addThing', 'archiveEverything', 'updateThing'])(
    'to write, %s, has its story or is named',
    (id) => {
      const operation = added({ id, method: 'POST', path: '/v1/things' });
      expect(() => hiddenWriting(operation)).toThrow('POST /v1/things has no story');
    },
  );

  it('would be noticed if it showed something', async () => {
    await desk.patch(`${PROCESS}/items/key:I02`, { weight: 9 });
    const found = await shown(({ operation, viewer }) => operation.id === 'getProcess' && viewer === visitor);
    expect(found).toEqual(
      expect.arrayContaining([expect.stringContaining('etag'), expect.stringContaining('"revision":')]),
    );
  });
});
