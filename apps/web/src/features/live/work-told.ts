import { useEffect, useEffectEvent } from 'react';
import type { WorkProgress } from '@parley/contracts';

/** A page listens once; what on it shows some work is told by these. */
const STEP = 'parley:work';
const MISSED = 'parley:work-missed';

export const tellStep = (work: WorkProgress): boolean =>
  window.dispatchEvent(new CustomEvent(STEP, { detail: work }));
/** That some of it may have gone on while nobody listened. */
export const tellMissed = (): boolean => window.dispatchEvent(new Event(MISSED));

interface Ears {
  step: (work: WorkProgress) => void;
  missed: () => Promise<void>;
}

/** Hears how far one report or import is, from whatever on the page listens to its process. */
export function useWorkTold(id: string, { step, missed }: Ears): void {
  const onStep = useEffectEvent((event: Event) => {
    const work = (event as CustomEvent<WorkProgress>).detail;
    if (work.subject.id === id) step(work);
  });
  const onMissed = useEffectEvent(() => void missed());
  useEffect(() => {
    const hear = (event: Event) => onStep(event);
    const lookUp = () => onMissed();
    window.addEventListener(STEP, hear);
    window.addEventListener(MISSED, lookUp);
    // What was told while the page was on its way.
    lookUp();
    return () => {
      window.removeEventListener(STEP, hear);
      window.removeEventListener(MISSED, lookUp);
    };
  }, []);
}
