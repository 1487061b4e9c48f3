import { type RefObject, useEffect, useState } from 'react';

/** What somebody does who will look further down, or print. */
const SIGNS = ['scroll', 'keydown', 'pointermove', 'touchstart', 'beforeprint'] as const;

/** Whether a place is seen, or is about to be: as soon as it is in view, or its reader does anything on the page. */
export function useSeen(place: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || place.current === null) return;
    const see = () => setSeen(true);
    const inView = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) see();
    });
    inView.observe(place.current);
    const onPaper = window.matchMedia('print');
    onPaper.addEventListener('change', see);
    for (const sign of SIGNS) window.addEventListener(sign, see, { passive: true });
    return () => {
      inView.disconnect();
      onPaper.removeEventListener('change', see);
      for (const sign of SIGNS) window.removeEventListener(sign, see);
    };
  }, [isSeen, place]);
  return isSeen;
}
