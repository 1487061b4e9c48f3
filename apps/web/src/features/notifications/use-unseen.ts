import { useEffect, useEffectEvent, useState } from 'react';
import type { countNotifications } from '@parley/contracts';
import { send } from '../../lib/send.ts';
import { listenTo } from '../live/listen-to.ts';
import { CHANGED } from './seen.ts';

/**
 * How much is unseen: as the page came, and anew whenever something happens that the reader may see, or is marked here.
 *
 * @param first as the page has it
 */
export function useUnseen(first: number): number {
  const [known, setKnown] = useState({ first, unseen: first });
  const look = useEffectEvent(async () => {
    const sent = await send<typeof countNotifications>('GET /v1/notifications/count');
    if (sent.done) setKnown({ first, unseen: sent.value.body.unseen });
  });

  useEffect(() => {
    const again = () => void look();
    window.addEventListener(CHANGED, again);
    const stop = listenTo(null, { changed: again, mayHaveChanged: () => look() });
    return () => {
      window.removeEventListener(CHANGED, again);
      stop();
    };
  }, []);

  // A page that was made anew knows better.
  return known.first === first ? known.unseen : first;
}
