/** What of the record is changed by a form, as its collection is called. */
export const kinds = [
  'items',
  'meetings',
  'events',
  'milestones',
  'tracks',
  'parties',
  'representatives',
] as const;
export type Kind = (typeof kinds)[number];

export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);
