import type { markNotificationsSeen } from '@parley/contracts';
import { send } from '../../lib/send.ts';

/** What else on the page shows how much is unseen, or what is followed, is told by this. */
export const CHANGED = 'parley:notifications';

export const tellChanged = (): boolean => window.dispatchEvent(new Event(CHANGED));

/** Marks everything that was new up to an instant as seen. */
export async function markSeen(upTo: string): Promise<boolean> {
  const { done } = await send<typeof markNotificationsSeen>('POST /v1/notifications/seen', {
    body: { upTo },
  });
  if (done) tellChanged();
  return done;
}
