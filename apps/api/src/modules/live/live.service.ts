import { Injectable, StreamableFile } from '@nestjs/common';
import type { InputOf, Permission, watchEvents } from '@parley/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { Authenticator, type Caller } from '../../platform/auth/index.ts';
import { DomainEvents, type Listener, Signals } from '../../platform/events/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { ProcessesService } from '../processes/index.ts';
import { Bell } from './bell.ts';
import { liveStream } from './live-stream.ts';
import { MOST_STREAMS, OpenStreams } from './open-streams.ts';
import { type Place, Places } from './places.ts';
import { type Going, goingIn, WorkUnderWay } from './work-under-way.ts';

/** A request that is answered for as long as it lasts. */
export interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Events are forgotten after a week; clocks and slow transactions are left an hour. */
const KEPT = (7 * 24 - 1) * 60 * 60 * 1000;

const HEADERS = {
  // Not even compressed by whoever stands in between, who would hold it back to do so.
  'cache-control': 'private, no-cache, no-transform',
  'x-accel-buffering': 'no',
};

@Injectable()
export class LiveService {
  readonly #authenticator: Authenticator;
  readonly #processes: ProcessesService;
  readonly #events: DomainEvents;
  readonly #signals: Signals;
  readonly #open: OpenStreams;
  readonly #places: Places;
  readonly #work: WorkUnderWay;

  constructor(
    authenticator: Authenticator,
    processes: ProcessesService,
    events: DomainEvents,
    signals: Signals,
    open: OpenStreams,
    places: Places,
    work: WorkUnderWay,
  ) {
    this.#authenticator = authenticator;
    this.#processes = processes;
    this.#events = events;
    this.#signals = signals;
    this.#open = open;
    this.#places = places;
    this.#work = work;
  }

  async watch(
    { query }: InputOf<typeof watchEvents>,
    caller: Caller,
    exchange: Exchange,
  ): Promise<StreamableFile> {
    const views = await Promise.all(query.process.map((one) => this.#processes.viewpoint(one, caller)));
    const { organizationId, clearance } = caller;
    const processes = views.map(({ processId }) => processId);
    const listener = { organizationId, clearance, processes, types: query.type };
    void exchange.reply.headers(HEADERS);
    const stream = await this.#begin(listener, caller, exchange);
    return new StreamableFile(stream, { type: 'text/event-stream' });
  }

  async #begin(listener: Listener, caller: Caller, { request, reply }: Exchange): Promise<Readable> {
    const bell = new Bell();
    const closed = this.#open.open(caller.id, () => bell.ring('end'));
    if (closed === null) {
      void reply.header('retry-after', 15);
      throw new ProblemError('too_many_requests', `At most ${MOST_STREAMS} streams can be open at once.`);
    }
    const undo = [closed];
    const going = new Map<string, Going>();
    const may = (permission: Permission) =>
      this.#authenticator.isStill(caller, permission, request.headers, request.ip);
    try {
      // First this: what happens from here on is heard of, and what happened before is looked up.
      undo.push(...(await this.#hear(caller, bell, going)));
      const stream = liveStream(
        {
          ...(await this.#whereToBegin(request.headers['last-event-id'], caller)),
          after: (position, take) => this.#events.after(listener, position, take),
          howFar: () => {
            const moved = [...going.values()];
            going.clear();
            return this.#work.of(moved, { listener, caller, may });
          },
          idOf: (place) => this.#places.seal(place, caller),
          isWelcome: () => may('processes:read'),
        },
        bell,
      );
      return stream.once('close', () => undo.forEach((each) => each()));
    } catch (error) {
      undo.forEach((each) => each());
      throw error;
    }
  }

  /** @param going where what has moved is put down: each but once, however many steps it took meanwhile */
  #hear({ organizationId, userId }: Caller, bell: Bell, going: Map<string, Going>): Promise<(() => void)[]> {
    const ours = ['*', organizationId, userId];
    return Promise.all([
      this.#signals.hear('outbox', (of) => ours.includes(of) && bell.ring('look')),
      this.#signals.hear('progress', (signal) => {
        const moved = goingIn(organizationId, signal);
        if (moved === null) return;
        going.set(moved.id, moved);
        bell.ring('step');
      }),
      this.#signals.hear('access', (of) => ours.includes(of) && bell.ring('check')),
    ]);
  }

  async #whereToBegin(
    lastEventId: string | string[] | undefined,
    caller: Caller,
  ): Promise<{ opening: 'ready' | 'reset'; place: Place }> {
    const at = new Date();
    const head = await this.#events.head(caller.organizationId);
    const now = { position: head, at };
    if (typeof lastEventId !== 'string' || lastEventId === '') return { opening: 'ready', place: now };
    const place = this.#places.open(lastEventId, caller);
    const isKnown =
      // What lies beyond the end was told by a database that is not there any more.
      place !== null && place.position <= head && at.getTime() - place.at.getTime() < KEPT;
    return isKnown ? { opening: 'ready', place } : { opening: 'reset', place: now };
  }
}
