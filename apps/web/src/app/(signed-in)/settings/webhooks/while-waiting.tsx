'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** In milliseconds, and how often: what is sent by hand is tried once, and given up after ten seconds. */
const PAUSE = 1500;
const TIMES = 12;

/** Shows the page anew while something on it is on its way. */
export function WhileWaiting() {
  const router = useRouter();
  useEffect(() => {
    let left = TIMES;
    const timer = setInterval(() => {
      left -= 1;
      if (left === 0) clearInterval(timer);
      if (document.visibilityState === 'visible') router.refresh();
    }, PAUSE);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
