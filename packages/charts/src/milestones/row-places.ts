/** What the timeline says, in the reader's language. */
export interface TimelineWords {
  title: string;
  description: string;
  planned: string;
}

/** Room above the first row for the years, and below the last. */
export const margin = { top: 30, bottom: 30 } as const;

/** A row's height: beside its name where there is room for that, else below it. */
export const rowHeight = (roomy: boolean): number => (roomy ? 48 : 78);

export const heightOf = (rows: number, roomy: boolean): number =>
  rows * rowHeight(roomy) + margin.top + margin.bottom;
