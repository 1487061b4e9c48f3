import type { Notification } from '@parley/contracts';

/** What is new by the days on which it became so, as it comes: the newest first. */
export function byDay(all: readonly Notification[]): { day: string; news: Notification[] }[] {
  const days = new Map<string, Notification[]>();
  for (const news of all) {
    const day = news.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), news]);
  }
  return [...days].map(([day, news]) => ({ day, news }));
}
