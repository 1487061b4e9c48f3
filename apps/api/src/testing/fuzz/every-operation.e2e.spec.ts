import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RunningService, startService } from '../running-service.ts';
import { type Api, type Described, readDocument } from './described.ts';
import { drawnRequest } from './drawn-request.ts';
import { peopleOf } from './foundation.ts';
import { fuzzSettings } from './settings.ts';
import { Storyteller } from './story.ts';

// Stories of requests that nobody has thought of, right, nearly right and hostile. Whatever is sent, the service stands,
// says what its document promises, tells nobody what is not for them, and gives back what it has taken.

const { seed, minutes, path } = fuzzSettings(process.env);
const STORIES = 70;
const LONGEST = 160;
const MINUTE = 60_000;
/** How long to look for the smallest story that goes wrong, once one has. */
const SHRINKING = MINUTE;

let service: RunningService;
let api: Api;
let storyteller: Storyteller;

beforeAll(async () => {
  service = await startService({ PARLEY_WEB_URL: 'https://parley.example', PARLEY_SIGN_UP: 'open' });
  api = await readDocument(service);
  storyteller = new Storyteller(service, api, await peopleOf(service));
}, 2 * MINUTE);
afterAll(async () => {
  storyteller.close();
  await service.stop();
});

/** The ledger is what everything else rests on, and can be written to in most ways. */
function weightOf({ operation }: Described): number {
  if (operation.method === 'GET') return 2;
  return operation.permission.startsWith('assertions:') ? 6 : 3;
}

/** As many stories as always, as many as there is time for, or the one that is to be seen again. */
function runs(): fc.Parameters<unknown> {
  if (path !== undefined) return { path, numRuns: 1, endOnFailure: true };
  if (minutes === undefined) return { numRuns: STORIES };
  return { numRuns: Number.POSITIVE_INFINITY, interruptAfterTimeLimit: minutes * MINUTE };
}

it(
  'every operation bears whatever is sent to it',
  async () => {
    const requests = api.described.map((one) => ({
      weight: weightOf(one),
      arbitrary: drawnRequest(one, api.schemas),
    }));
    const stories = fc.array(fc.oneof(...requests), { minLength: 1, maxLength: LONGEST, size: 'max' });
    let deadline = Number.POSITIVE_INFINITY;
    const property = fc.asyncProperty(stories, async (story) => {
      if (Date.now() > deadline) return;
      await storyteller.play(story).catch((error: unknown) => {
        deadline = Math.min(deadline, Date.now() + SHRINKING);
        throw error;
      });
    });
    const told = await fc.check(property, { seed, ...runs() });
    if (told.failed) {
      const again = `npm run fuzz -- --seed ${told.seed} --path ${told.counterexamplePath}`;
      throw new Error(`${String(told.errorInstance)}\n\nTo see it again: ${again}`);
    }
    // How far others come depends on the machine and on what is drawn.
    if (path === undefined && minutes === undefined) expectToHaveReachedMost();
  },
  ((minutes ?? 10) + 10) * MINUTE,
);

/** Else it would have shown little: what only ever refuses has been tried at its door alone. */
function expectToHaveReachedMost(): void {
  const asked = api.described.map(({ operation }) => ({
    id: operation.id,
    ...(storyteller.tally.get(operation.id) ?? { asked: 0, done: 0 }),
  }));
  expect(asked.filter(({ asked }) => asked === 0)).toEqual([]);
  const never = asked.filter(({ done }) => done === 0);
  // By name, where they are too many: whoever mends it has to know which.
  expect(never.length < asked.length / 8 ? [] : never).toEqual([]);
}
