import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { frames, window } from './browser.ts';

/**
 * Draws as a browser would, in a document without a screen: Recharts draws nothing where React makes mere text. The
 * frames that the library asks for follow each other at once, so no clock has a part in it.
 */
export function mounted<T>(element: ReactElement, take: (drawn: SVGSVGElement) => T): T {
  const place = window.document.createElement('main');
  window.document.body.append(place);
  const faults: unknown[] = [];
  const root = createRoot(place, { onUncaughtError: (fault) => faults.push(fault) });
  try {
    flushSync(() => root.render(element));
    for (let frame = frames.shift(); frame !== undefined; frame = frames.shift()) {
      const next = frame;
      flushSync(() => next(0));
    }
    if (faults.length > 0) throw faults[0];
    const drawn = place.querySelector('svg');
    if (drawn === null) throw new Error('nothing was drawn');
    return take(drawn);
  } finally {
    flushSync(() => root.unmount());
    place.remove();
  }
}
