import type { Ref } from '@parley/contracts';
import type { Resource } from '@parley/database';

/** Resources that others refer to. */
export type Referable = Exclude<Resource, 'process' | 'event'>;

/** A thing by its names, as it was known. */
export interface Named extends Ref {
  /** Of a person. */
  name: string | null;
}

/** What bodies refer to by id, as far as the reader may see it: a reference to anything else leads nowhere. */
export class Names {
  readonly #byId: ReadonlyMap<string, Named>;

  constructor(things: readonly Named[]) {
    this.#byId = new Map(things.map((thing) => [thing.id, thing]));
  }

  /** What is referred to, if it may be seen. */
  seen(id: string | null): Ref | null {
    const thing = id === null ? undefined : this.#byId.get(id);
    return thing === undefined ? null : { id: thing.id, key: thing.key };
  }

  /** Those of them that may be seen. */
  allSeen(ids: readonly string[]): Ref[] {
    return ids.flatMap((id) => this.seen(id) ?? []);
  }

  /** What has no label, so that everybody sees it: a party, a track, a person. */
  open(id: string): Ref {
    const thing = this.seen(id);
    if (thing === null) throw new Error(`${id} is referred to and was never recorded`);
    return thing;
  }

  /** The name of a person. */
  nameOf(id: string): string {
    return this.#byId.get(id)?.name ?? '';
  }
}
