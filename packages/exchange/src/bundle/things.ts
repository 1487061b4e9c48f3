import type { Bundle, BundleKind, BundleVersion, Fault } from '@parley/contracts';

/** What a bundle holds, by id. */
export interface Things {
  /** In whichever version. */
  readonly ever: ReadonlyMap<string, BundleKind>;
  /** As it was recorded last, and not removed. */
  readonly now: ReadonlyMap<string, { at: number; version: BundleVersion }>;
}

export function thingsOf({ versions }: Bundle): Things {
  const last = new Map<string, { at: number; version: BundleVersion }>();
  for (const [at, version] of versions.entries()) {
    const known = last.get(version.id);
    if (known === undefined || known.version.revision < version.revision)
      last.set(version.id, { at, version });
  }
  return {
    ever: new Map(versions.map(({ id, resource }) => [id, resource])),
    now: new Map([...last].filter(([, { version }]) => version.body !== null)),
  };
}

/** Where something is named, and what it has to be. */
export interface Naming {
  readonly pointer: string;
  readonly kind: BundleKind;
  readonly id: string;
}

export const missing = ({ pointer, kind, id }: Naming): Fault => ({
  pointer,
  code: 'not_in_bundle',
  message: `names the ${kind} ${id}, which the bundle does not hold`,
});

/** What stands more than once where it should stand once. */
export function repeated<T>(entries: Iterable<readonly [T, string]>, faultOf: (entry: T) => Fault): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const [entry, key] of entries) {
    if (seen.has(key)) faults.push(faultOf(entry));
    seen.add(key);
  }
  return faults;
}
