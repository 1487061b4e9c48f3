import type { DraftQuote } from './draft.ts';

/** How much of what stands around a passage is kept, so that it is found again where it occurs more than once. */
const around = 40;

/**
 * The quotation that a selection marks: the passage without the blanks at its ends, and a little of what stands before
 * and after it. Null where nothing but blanks is selected.
 *
 * @param start of the selection, in UTF-16 units as the browser counts
 */
export function quotationOf(
  text: string,
  start: number,
  end: number,
): Pick<DraftQuote, 'exact' | 'prefix' | 'suffix'> | null {
  const selected = text.slice(start, end);
  const exact = selected.trim();
  if (exact === '') return null;
  const from = start + selected.indexOf(exact);
  const to = from + exact.length;
  return {
    exact,
    prefix: fromWholeLetter(text.slice(Math.max(0, from - around), from)),
    suffix: toWholeLetter(text.slice(to, to + around)),
  };
}

/** A cut may go through a letter of two units; half of one is no text. */
const fromWholeLetter = (text: string): string => text.replace(/^[\uDC00-\uDFFF]/, '');
const toWholeLetter = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
