/** What every node points to, by key. */
export type Links = ReadonlyMap<string, readonly string[]>;

/**
 * Look for a circle.
 *
 * @returns the keys of one circle in the order of its links, beginning with the smallest key met first; null
 *   where there is none
 */
export function findCircle(links: Links): readonly string[] | null {
  const cleared = new Set<string>();
  for (const start of [...links.keys()].sort()) {
    const circle = walk(start, [], links, cleared);
    if (circle) return circle;
  }
  return null;
}

/**
 * Look for a way from one node to another.
 *
 * @returns the keys of one way in the order of its links, both ends included; null where there is none
 */
export function findWay(links: Links, from: string, to: string): readonly string[] | null {
  const ways = new Map<string, readonly string[]>([[from, [from]]]);
  // A map goes on to what is added to it on the way: the nearest first.
  for (const [key, way] of ways) {
    if (key === to) return way;
    for (const next of [...(links.get(key) ?? [])].sort()) {
      if (!ways.has(next)) ways.set(next, [...way, next]);
    }
  }
  return null;
}

function walk(
  key: string,
  path: readonly string[],
  links: Links,
  cleared: Set<string>,
): readonly string[] | null {
  if (path.includes(key)) return path.slice(path.indexOf(key));
  if (cleared.has(key)) return null;
  for (const next of [...(links.get(key) ?? [])].sort()) {
    const circle = walk(next, [...path, key], links, cleared);
    if (circle) return circle;
  }
  cleared.add(key);
  return null;
}
