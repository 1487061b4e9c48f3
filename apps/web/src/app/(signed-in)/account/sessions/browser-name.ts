const browsers: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/**
 * A browser and its system, as far as people have to tell their own devices apart: browsers claim to be one another, so
 * the order counts. Enough for a list; nothing hangs from it.
 */
export function browserName(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const firstOf = (names: readonly [RegExp, string][]) => names.find(([sign]) => sign.test(userAgent))?.[1];
  const names = [firstOf(browsers), firstOf(systems)].filter((name) => name !== undefined);
  return names.length === 0 ? null : names.join(', ');
}
