import { Readable } from 'node:stream';
import type { DomainEvent, WorkProgress } from '@parley/contracts';
import { Bell } from './bell.ts';
import type { Place } from './places.ts';

/** How often there is a sign of life, and how long somebody may take to read, in milliseconds. */
const HEARTBEAT = 15_000;
const PATIENCE = 30_000;

/** As many events as are read, and sent, at once: what a slow reader has the service hold. */
const BATCH = 50;

export interface Telling {
  /** What is said first. */
  opening: 'ready' | 'reset';
  place: Place;
  /** What there is beyond a position. */
  after(position: bigint, take: number): Promise<News>;
  /** How far is what has gone on since this was last asked. */
  howFar(): Promise<readonly WorkProgress[]>;
  idOf(place: Place): string;
  /** Whether the listener may be told still. */
  isWelcome(): Promise<boolean>;
  heartbeat?: number;
  patience?: number;
}

interface News {
  events: { position: bigint; toldAt: Date; event: DomainEvent }[];
  position: bigint;
}

/**
 * Server-sent events, told as they are read: whoever reads slowly has the service wait, holding one batch and no more,
 * and is cut off where that takes too long. Ring for news; the stream gives signs of life at an even pace, which nothing
 * that is hidden from its reader disturbs.
 */
export function liveStream(telling: Telling, bell: Bell): Readable {
  const { heartbeat = HEARTBEAT, patience = PATIENCE } = telling;
  const said = tell(telling, bell);
  const beating = setInterval(() => bell.ring('beat'), heartbeat).unref();
  let losingPatience: NodeJS.Timeout | undefined;
  return new Readable({
    read() {
      clearTimeout(losingPatience);
      said.next().then(
        ({ done, value }) => {
          losingPatience = setTimeout(() => this.destroy(), patience).unref();
          this.push(done === true ? null : value);
        },
        (error: Error) => this.destroy(error),
      );
    },
    destroy(error, done) {
      clearTimeout(losingPatience);
      clearInterval(beating);
      // What waits for news may have none for long.
      bell.ring('end');
      done(error);
    },
  });
}

async function* tell(telling: Telling, bell: Bell): AsyncGenerator<string> {
  const { opening, place, isWelcome } = telling;
  let { position } = place;
  yield `retry: 3000\nevent: ${opening}\nid: ${telling.idOf(place)}\ndata: {}\n\n`;
  bell.ring('look');
  for (;;) {
    const due = await bell.next();
    if (due.has('end')) return;
    if ((due.has('check') || due.has('beat')) && !(await isWelcome())) return;
    // Also with each sign of life: should a signal have been lost, nothing comes later than that.
    if (due.has('look') || due.has('beat')) {
      const { events, position: next } = await telling.after(position, BATCH);
      position = next;
      if (events.length > 0) {
        // They may have lost it since the last time: asked last, so that nothing is told that was not theirs to know.
        if (!(await isWelcome())) return;
        yield events.map((told) => messageOf(told, telling)).join('');
      }
      if (events.length === BATCH) bell.ring('look');
    }
    if (due.has('step')) {
      const steps = await telling.howFar();
      if (steps.length > 0) {
        if (!(await isWelcome())) return;
        yield steps.map(stepOf).join('');
      }
    }
    if (due.has('beat')) yield ':\n\n';
  }
}

const messageOf = ({ position, toldAt, event }: News['events'][number], { idOf }: Telling): string =>
  `id: ${idOf({ position, at: toldAt })}\ndata: ${JSON.stringify(event)}\n\n`;

/** Without an id: it is of the moment, and nobody is told of it afterwards. */
const stepOf = (step: WorkProgress): string => `event: progress\ndata: ${JSON.stringify(step)}\n\n`;
