import './browser.ts';
import { parentPort } from 'node:worker_threads';
import type { Drawing, Size } from './drawing.tsx';
import { elementOf } from './drawing.tsx';
import { mounted } from './mount.ts';
import { toPaper } from './on-paper.ts';
import type { Picture } from './picture.ts';

/** What is asked of this thread, and what it says to it. */
export interface Asked {
  turn: number;
  drawing: Drawing;
  size: Size;
}
export type Drawn = { turn: number } & ({ picture: Picture } | { fault: string });

parentPort?.on('message', ({ turn, drawing, size }: Asked) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(answer(turn, drawing, size));
});

function answer(turn: number, drawing: Drawing, size: Size): Drawn {
  try {
    return { turn, picture: pictureOf(drawing, size) };
  } catch (fault) {
    return { turn, fault: fault instanceof Error ? fault.message : String(fault) };
  }
}

const pictureOf = (drawing: Drawing, size: Size): Picture =>
  mounted(elementOf(drawing, size), (drawn) => {
    // React takes its own down again, and wants to find it as it left it.
    const own = drawn.cloneNode(true) as SVGSVGElement;
    toPaper(own);
    return {
      svg: own.outerHTML,
      width: Number(drawn.getAttribute('width')),
      height: Number(drawn.getAttribute('height')),
    };
  });
