/** Tells what is being done, and how long each step took. */
export class Steps {
  readonly #started = performance.now();

  /** Runs one step; `describe` turns its result into what is printed behind the tick. */
  async run<T>(doing: string, work: () => Promise<T>, describe?: (result: T) => string): Promise<T> {
    const started = performance.now();
    process.stdout.write(`  · ${doing} …\n`);
    const result = await work();
    const done = describe?.(result) ?? doing;
    process.stdout.write(`  ✓ ${done.padEnd(52)} ${seconds(performance.now() - started)}\n`);
    return result;
  }

  /** How long everything took so far. */
  total(): string {
    return seconds(performance.now() - this.#started);
  }
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
