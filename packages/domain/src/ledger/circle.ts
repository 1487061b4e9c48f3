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
