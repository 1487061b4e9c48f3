/** What a chart of this view says of itself, in the reader's language. */
export type ChartWords = Record<'title' | 'description', string>;
export type LagWords = ChartWords & Record<'shareAxis' | 'daysAxis' | 'median', string>;

/** Of the cadence: room above the first row and below the last, and a row's height. */
export const cadenceMargin = { top: 26, bottom: 30 } as const;
export const cadenceRow = 86;
export const cadenceHeight = (tracks: number): number =>
  tracks * cadenceRow + cadenceMargin.top + cadenceMargin.bottom;

export const lagHeight = 340;
