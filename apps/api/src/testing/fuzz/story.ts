import type { AddressInfo } from 'node:net';
import type { RunningService } from '../running-service.ts';
import type { Api, Described } from './described.ts';
import type { DrawnRequest } from './drawn-request.ts';
import { layFoundation, type People } from './foundation.ts';
import { judge, leaks } from './judge.ts';
import { learn } from './learn.ts';
import { readBack } from './reads-back.ts';
import { needsTag, resolve } from './resolve.ts';
import { Sender } from './send.ts';
import { type Answer, asCurl, type Wire } from './wire.ts';
import type { World } from './world.ts';

/** What a story has run into, with every request that led to it. */
export class Offence extends Error {}

/** Plays stories: requests that build on each other, each in a world of its own. */
export class Storyteller {
  readonly #service: RunningService;
  readonly #people: People;
  readonly #routes: readonly (readonly [RegExp, Described])[];
  readonly #sender: Sender;
  /** How often each operation was asked, and how often it did what it is for. */
  readonly tally = new Map<string, { asked: number; done: number }>();

  constructor(service: RunningService, api: Api, people: People) {
    this.#service = service;
    this.#people = people;
    this.#sender = new Sender((service.app.getHttpServer().address() as AddressInfo).port);
    // A word in a path goes before a parameter: `/assertions/batch` is no assertion.
    this.#routes = api.described
      .map((one) => [patternOf(one), one] as const)
      .toSorted(([, one], [, other]) => braces(one) - braces(other));
  }

  /** @throws Offence */
  async play(requests: readonly DrawnRequest[]): Promise<void> {
    const { world, credentials } = await layFoundation(this.#service, this.#people);
    const send = (wire: Wire): Promise<Answer | undefined> =>
      this.#sender.send(wire, credentials[wire.caller]);
    const sent: string[] = [];
    for (const drawn of requests) {
      const tag = needsTag(drawn) ? await tagOf(drawn, world, send) : '*';
      const wire = resolve(drawn, world, tag);
      sent.push(asCurl(wire));
      const answer = await send(wire);
      if (answer === undefined) continue;
      const described = this.#routeOf(wire);
      this.#count(drawn.described, answer);
      const offences = [...judge(described, wire, answer), ...leaks(wire, answer, world)];
      if (offences.length === 0 && described !== undefined) {
        learn(described, wire, answer, world);
        offences.push(...(await readBack(described, wire, answer, send)));
      }
      if (offences.length > 0) throw new Offence(told(drawn, offences, sent));
    }
  }

  close(): void {
    this.#sender.close();
  }

  #routeOf({ method, path }: Wire): Described | undefined {
    const bare = path.split(/[?#]/, 1)[0] ?? '';
    return this.#routes.find(
      ([pattern, { operation }]) => operation.method === method && pattern.test(bare),
    )?.[1];
  }

  #count({ operation }: Described, { status }: Answer): void {
    const { asked, done } = this.tally.get(operation.id) ?? { asked: 0, done: 0 };
    this.tally.set(operation.id, { asked: asked + 1, done: done + (status < 300 ? 1 : 0) });
  }
}

const braces = ({ operation }: Described): number => operation.path.split('{').length;
const patternOf = ({ operation }: Described): RegExp =>
  new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** The tag of what a request is about, as its caller sees it now. */
async function tagOf(drawn: DrawnRequest, world: World, send: (wire: Wire) => Promise<Answer | undefined>) {
  const { path } = resolve(drawn, world, '*');
  const wire = { method: 'GET', path: path.split('?', 1)[0] ?? '', headers: {}, body: undefined };
  const answer = await send({ ...wire, caller: drawn.caller });
  return answer?.headers['etag'] ?? '*';
}

const told = ({ described }: DrawnRequest, offences: readonly string[], sent: readonly string[]): string =>
  [`${described.operation.id} ${offences.join('; ')}`, 'It is reached by', ...sent].join('\n\n');
