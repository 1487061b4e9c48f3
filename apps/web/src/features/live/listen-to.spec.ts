import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { listenTo } from './listen-to.ts';

/** A stream of events as far as it is listened to. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 1;

  constructor() {
    super();
    Stream.opened.push(this);
  }

  close() {
    this.readyState = Stream.CLOSED;
  }

  /** The browser tries anew what broke, and gives up what was refused. */
  fails(how: 'broken' | 'refused') {
    this.readyState = how === 'broken' ? 0 : Stream.CLOSED;
    this.dispatchEvent(new Event('error'));
  }
}

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const mayHaveChanged = jest.fn(async () => undefined);
const listen = () => listenTo('talks', { changed: () => undefined, mayHaveChanged });
const last = (): Stream => Stream.opened.at(-1) ?? new Stream();

beforeEach(() => {
  jest.useFakeTimers();
  Stream.opened = [];
  mayHaveChanged.mockClear();
  Object.assign(globalThis, { EventSource: Stream, document: page });
});
afterEach(() => {
  jest.useRealTimers();
  for (const name of ['EventSource', 'document']) Reflect.deleteProperty(globalThis, name);
});

describe('listening', () => {
  it('asks anew for a stream that was refused, and looks up meanwhile what may have changed', () => {
    const stop = listen();
    jest.advanceTimersByTime(2000);
    last().fails('refused');
    expect(mayHaveChanged).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(15_000);
    expect(Stream.opened).toHaveLength(2);
    last().dispatchEvent(new Event('ready'));
    expect(mayHaveChanged).toHaveBeenCalledTimes(2);
    stop();
  });

  it('leaves a broken stream to the browser', () => {
    const stop = listen();
    jest.advanceTimersByTime(2000);
    last().fails('broken');
    jest.advanceTimersByTime(60_000);
    expect(Stream.opened).toHaveLength(1);
    stop();
  });

  it('asks no more once it has ended', () => {
    const stop = listen();
    jest.advanceTimersByTime(2000);
    last().fails('refused');
    stop();
    jest.advanceTimersByTime(60_000);
    expect(Stream.opened).toHaveLength(1);
  });
});
