import type { DraftText } from './draft.ts';

/** A document as one refers to it while it is being entered. */
export const nameOfText = ({ publisher, title }: Pick<DraftText, 'publisher' | 'title'>): string =>
  [publisher, title].filter((part) => part.trim() !== '').join(', ');
