import { JSDOM } from 'jsdom';

/*
 * What the drawing library looks for in a browser, for a thread that has no other. It stands before that library in
 * worker.ts, which looks once, when it is loaded.
 */
export const { window } = new JSDOM('<!doctype html>');

/** What was asked for at the next frame. */
export const frames: ((time: number) => void)[] = [];
window.requestAnimationFrame = (frame) => frames.push(frame);

// Nothing is laid out here: what a line of letters takes is reckoned, by the mean width of the letters of the faces.
window.HTMLElement.prototype.getBoundingClientRect = function widthOfText() {
  const size = Number.parseFloat(this.style.fontSize) || 12;
  const width = Array.from(this.textContent ?? '').reduce((sum, letter) => sum + widthOf(letter), 0) * size;
  return new window.DOMRect(0, 0, width, size * 1.2);
};

const widthOf = (letter: string): number =>
  /\p{Script=Armenian}/u.test(letter) ? 0.62 : /[\p{Lu}\p{N}]/u.test(letter) ? 0.64 : 0.53;

Object.assign(globalThis, {
  window,
  document: window.document,
  requestAnimationFrame: window.requestAnimationFrame,
  cancelAnimationFrame: () => undefined,
});
