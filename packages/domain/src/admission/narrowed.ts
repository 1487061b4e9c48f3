import type { AssertionFact } from '../facts/assertion.ts';

/**
 * A ledger that an entry is held against without going through all of it: a batch of a hundred thousand would go
 * through ten thousand million. The rules look at what is said of the entry's own item, at what it corrects and at what
 * else corrects that; only where an item is carried on do they look further.
 */
export class Narrowed {
  readonly #all: AssertionFact[] = [];
  readonly #byKey = new Map<string, AssertionFact>();
  readonly #byItem = new Map<string, AssertionFact[]>();
  readonly #corrections = new Map<string, AssertionFact[]>();

  constructor(assertions: readonly AssertionFact[]) {
    for (const assertion of assertions) this.add(assertion);
  }

  add(assertion: AssertionFact): void {
    this.#all.push(assertion);
    if (!this.#byKey.has(assertion.key)) this.#byKey.set(assertion.key, assertion);
    listed(this.#byItem, assertion.item).push(assertion);
    if (assertion.corrects !== null) listed(this.#corrections, assertion.corrects).push(assertion);
  }

  /** The first of its key. */
  named(key: string): AssertionFact | undefined {
    return this.#byKey.get(key);
  }

  /** All that bears on whether an entry is admitted. */
  bearingOn({ item, corrects, continuedBy }: AssertionFact): readonly AssertionFact[] {
    if (continuedBy !== null) return this.#all;
    const onItem = this.#byItem.get(item) ?? [];
    if (corrects === null) return onItem;
    const target = this.#byKey.get(corrects);
    const elsewhere = [...(target === undefined ? [] : [target]), ...(this.#corrections.get(corrects) ?? [])];
    return [...onItem, ...elsewhere.filter((assertion) => assertion.item !== item)];
  }
}

function listed(lists: Map<string, AssertionFact[]>, name: string): AssertionFact[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}
