import type { AuditEntry } from '@parley/contracts';

/** Entries under the day (of UTC) on which they were made, in the order in which they came. */
export function byDay(entries: readonly AuditEntry[]): { day: string; entries: readonly AuditEntry[] }[] {
  const days = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const day = entry.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}
