/** Where a count stands after one more. */
export interface Count {
  used: number;
  /** Until it begins again. */
  secondsLeft: number;
}

interface Window {
  used: number;
  endsAt: number;
}

/** What an attacker with many addresses can make this grow to, and no further: some 10 MB. */
const MOST_NAMES = 100_000;

/**
 * Counts by name, each in windows of its own that begin with its first count. In the memory of this process: another
 * instance counts for itself.
 */
export class WindowCounter {
  readonly #milliseconds: number;
  readonly #now: () => number;
  /** In the order in which they end, since all of them are as long. */
  readonly #windows = new Map<string, Window>();

  constructor(seconds: number, now: () => number = () => Math.floor(performance.now())) {
    this.#milliseconds = seconds * 1000;
    this.#now = now;
  }

  get size(): number {
    return this.#windows.size;
  }

  count(name: string): Count {
    const now = this.#now();
    this.#sweep(now);
    const window = this.#windows.get(name) ?? this.#begin(name, now);
    window.used += 1;
    return { used: window.used, secondsLeft: Math.ceil((window.endsAt - now) / 1000) };
  }

  #begin(name: string, now: number): Window {
    const window = { used: 0, endsAt: now + this.#milliseconds };
    this.#windows.set(name, window);
    return window;
  }

  #sweep(now: number): void {
    for (const [name, { endsAt }] of this.#windows) {
      if (endsAt > now && this.#windows.size < MOST_NAMES) return;
      this.#windows.delete(name);
    }
  }
}
