import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getProcess, type Operation, operations } from '@parley/contracts';
import { addressesOf, type Grounds } from '../../testing/every-address.ts';
import { HiddenDesk, PROCESS } from '../../testing/hidden-desk.ts';
import { claim, hide } from '../../testing/hidden-things.ts';
import { canHide, hiddenWriting } from '../../testing/hidden-writings.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import {
  type Answered,
  answerTo,
  type Asked,
  askedBy,
  byKey,
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

beforeAll(async () => {
  service = await startService();
  desk = await HiddenDesk.of(service);
  visitor = await byKey(service, 'public');
  viewers = [visitor, await bySession(service, 'public'), await byKey(service, 'internal')];
  await whatEverybodySees();
  asked = (await Promise.all(viewers.map((viewer) => askedBy(viewer, groundsOf)))).flat();
  // The first use of each key is told in the log a moment later.
  for (let told = 0; told < 2;) {
    told = (await desk.read('/v1/audit?type=api_key.used_first')).data.length;
  }
  const inOrder = [...asked.filter(leaves), ...asked.filter((one) => !leaves(one))];
  for (const one of inOrder) before.set(one, await answerTo(one));
}, 300_000);
afterAll(() => service.stop());

const leaves = ({ operation }: Asked): boolean => leavesATrace(operation);

/** What the demonstration lacks. */
async function whatEverybodySees(): Promise<void> {
  const waiting = () => desk.post(`${PROCESS}/proposals`, { assertions: [claim('public')] });
  await waiting();
  await desk.judge(`${PROCESS}/proposals/${(await waiting()).id}/accept`);
  await desk.post(`${PROCESS}/sources`, { ...SOURCE, text: 'What everybody may read.' });
}

const SOURCE = { key: 'T1', kind: 'interview', publisher: 'P', title: 'T', language: 'en' };

async function groundsOf({ ask }: Viewer): Promise<Grounds> {
  const read = async (path: string): Promise<unknown> => (await ask.get(path)).body;
  const process = (await read(PROCESS)) as Grounds['process'];
  const { knownAt } = (await read(`${PROCESS}/progress`)) as { knownAt: string };
  return { read, process, before: knownAt, writer: desk.userId };
}

/** What has become another for those who are not cleared for a label. */
async function shown(which: (one: Asked) => boolean): Promise<string[]> {
  const found: string[] = [];
  for (const one of asked.filter(which)) {
    const was = before.get(one);
    if (was !== undefined) found.push(...differences(one, was, await answerTo(one)));
  }
  return found;
}

const belowRestricted = (): boolean => true;
const belowInternal = ({ viewer }: Asked): boolean => viewer.clearance === 'public';

/** Where everything that is written shows at once, if it does. */
const TELLTALE = [
  'listProcesses',
  'getProcess',
  'getChanges',
  'listAudit',
  'listProposals',
  'getProgress',
  'getPortfolio',
];
const isTelltale = ({ operation, address }: Asked): boolean =>
  TELLTALE.includes(operation.id) && !/knownAt|from|to=|cursor/.test(address);

const writing = operations.filter(({ method }) => method !== 'GET');
const hiding = writing.filter(canHide).map((operation) => [operation.id, operation] as const);

describe('what is restricted', () => {
  it.each(hiding)('is written by %s, and nobody else notices', async (_, operation) => {
    await hiddenWriting(operation)(desk, 'restricted');
    expect(await shown(isTelltale)).toEqual([]);
  });

  it('leaves every answer to everybody else as it was, byte for byte', async () => {
    expect(await shown((one) => belowRestricted() && !leaves(one))).toEqual([]);
  });
});

describe('what is internal', () => {
  it.each(hiding)('is written by %s, and nobody notices who is cleared for less', async (_, operation) => {
    await hiddenWriting(operation)(desk, 'internal');
    expect(await shown((one) => isTelltale(one) && belowInternal(one))).toEqual([]);
  });

  it('leaves every answer to them as it was, byte for byte, what is exported last', async () => {
    expect(await shown((one) => belowInternal(one) && !leaves(one))).toEqual([]);
    expect(await shown((one) => belowInternal(one) && leaves(one))).toEqual([]);
  });
});
