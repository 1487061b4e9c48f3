export const margin = { top: 8, right: 16, bottom: 24, left: 128 } as const;

/** As high as its steps need. */
export const heightOf = (steps: number): number => Math.max(steps, 2) * 24 + margin.top + margin.bottom;
