/** Deeper than anything a contract knows, and far from where a walk over the value would run out of stack. */
export const DEEPEST = 100;

/** Whether a value from JSON is nested deeper than DEEPEST; without recursion, or it would fail on what it looks for. */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((inner) =>
      typeof inner === 'object' && inner !== null ? Object.values(inner) : [],
    );
  }
  return false;
}
