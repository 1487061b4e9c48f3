/**
 * What a stream is woken for: to look whether there is news, to say how far some work is, to ask whether it may go on, to
 * give a sign of life, to end.
 */
export type Due = 'look' | 'step' | 'check' | 'beat' | 'end';

/** Wakes who waits for it; whatever rings meanwhile is not missed, and rings once. */
export class Bell {
  #due = new Set<Due>();
  #wake: () => void = () => undefined;

  ring(due: Due): void {
    this.#due.add(due);
    this.#wake();
  }

  async next(): Promise<ReadonlySet<Due>> {
    if (this.#due.size === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    const due = this.#due;
    this.#due = new Set();
    return due;
  }
}
