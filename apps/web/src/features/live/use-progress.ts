import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { WorkProgress } from '@parley/contracts';
import { useWorkTold } from './work-told.ts';

type HowFar = Pick<WorkProgress, 'state' | 'progress' | 'step'>;

/**
 * How far a report or an import is: as the page has it, and then as it is told. As soon as that is over, the page is
 * made anew.
 *
 * @param lasts whether it still is what the page shows
 * @param read how far it is now: what was told before anybody listened, nobody tells again
 */
export function useProgress(
  id: string,
  first: HowFar,
  lasts: (now: HowFar) => boolean,
  read: () => Promise<HowFar | null>,
): HowFar {
  const router = useRouter();
  const [now, setNow] = useState(first);
  const take = (told: HowFar) => {
    if (lasts(told)) setNow(told);
    else router.refresh();
  };
  useWorkTold(id, {
    step: take,
    missed: async () => {
      const told = await read();
      if (told !== null) take(told);
    },
  });
  return now;
}
