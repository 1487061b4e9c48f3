/** Each step has a line for its name and its bar below; the scale stands under the last. */
export const row = 52;
export const scaleHeight = 26;
export const waterfallHeight = (steps: number): number => steps * row + scaleHeight;
