import { filledIn, filledInto, type Fill, type Kind } from './placeholder.ts';
import type { Caller } from './wire.ts';

export interface Thing {
  id: string;
  key: string;
  /** Nobody without the highest clearance may come to know of it. */
  isHidden?: boolean;
}

/** What there is to name in a story, as far as its answers have told. */
export class World {
  readonly #things = new Map<Kind, Thing[]>();
  /** Stands in everything that is hidden. */
  readonly mark: string;

  constructor(mark: string) {
    this.mark = mark;
  }

  add(kind: Kind, thing: Thing): void {
    this.#things.set(kind, [...(this.#things.get(kind) ?? []), thing]);
  }

  remove(kind: Kind, id: string): void {
    this.#things.set(
      kind,
      (this.#things.get(kind) ?? []).filter((thing) => thing.id !== id),
    );
  }

  /** The ids, and keys, that nobody is told who has not named them. */
  hidden(): string[] {
    return (
      [...this.#things.values()]
        .flat()
        .filter(({ isHidden }) => isHidden === true)
        // A key of a letter or two stands in every text by chance; those that the story began with do not.
        .flatMap(({ id, key }) => (key.startsWith('H-') ? [id, key] : [id]))
    );
  }

  /** What belongs to the story's organization and may show in no other. */
  ownIds(): string[] {
    return (['processes', 'items', 'sources', 'members'] as const).flatMap((kind) =>
      (this.#things.get(kind) ?? []).map(({ id }) => id),
    );
  }

  fillIn(text: string, target?: Targeting): string {
    return filledIn(text, this.#fill(target));
  }

  fillInto(value: unknown): unknown {
    return filledInto(value, this.#fill());
  }

  #fill(target?: Targeting): Fill {
    return (kind, nth, naming) => {
      const all = this.#things.get(kind) ?? [];
      const things =
        target !== undefined && mayUnveil(target) ? all.filter((one) => one.isHidden !== true) : all;
      // Most of what happens does so in the process that all else is in.
      const thing =
        kind === 'processes'
          ? things[nth % 8 === 0 ? (nth / 8) % things.length : 0]
          : things[nth % things.length];
      if (thing === undefined)
        return naming === 'id' ? '019a0c1e-0000-7000-8000-000000000001' : 'key:NOTHING';
      if (naming === 'key') return thing.key;
      return naming === 'id' || nth % 2 === 0 ? thing.id : `key:${thing.key}`;
    };
  }
}

interface Targeting {
  caller: Caller;
  method: string;
}

/** Who sees what is hidden could write it down for everybody, and that would be in order. */
const mayUnveil = ({ caller, method }: Targeting): boolean =>
  method !== 'GET' && (caller === 'full' || caller === 'person');
