/** A passage of a text, and a little of what stands around it: W3C Web Annotation's TextQuoteSelector. */
export interface Quotation {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A text made ready to be asked for many quotations. */
export interface QuotableText {
  readonly asWritten: string;
  readonly composed: string;
}

/**
 * Make a text ready, once, however many quotations are held against it.
 *
 * White space is levelled: runs of it, line breaks and no-break spaces among them, are one space. So a quotation
 * copied from a page is found in the text of the same page, however either is broken into lines.
 */
export function quotable(text: string): QuotableText {
  return { asWritten: levelled(text), composed: levelled(text.normalize('NFC')) };
}

/**
 * Whether a quotation stands in a text: the passage is there, and where a prefix or a suffix is given, that stands
 * before or after this very occurrence. A passage that occurs more than once stands. White space at the seams is
 * not compared. Case, punctuation and spelling are: a quotation is word for word.
 *
 * Looked for twice: as written, because an anchor may have been cut in the middle of a letter and its accent,
 * which no normal form survives; and in Unicode's normal form C, because the same word may be written either way.
 */
export function quotationStands(text: QuotableText, quotation: Quotation): boolean {
  return (
    standsIn(text.asWritten, partsOf(quotation, levelled)) ||
    standsIn(
      text.composed,
      partsOf(quotation, (part) => levelled(part.normalize('NFC'))),
    )
  );
}

interface Parts {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

function partsOf({ exact, prefix = '', suffix = '' }: Quotation, make: (part: string) => string): Parts {
  return { exact: make(exact), prefix: make(prefix), suffix: make(suffix) };
}

function standsIn(text: string, { exact, prefix, suffix }: Parts): boolean {
  if (exact === '') return false;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    if (endsAt(text, prefix, at) && beginsAt(text, suffix, at + exact.length)) return true;
  }
  return false;
}

function endsAt(text: string, prefix: string, end: number): boolean {
  const last = text[end - 1] === ' ' ? end - 1 : end;
  return last >= prefix.length && text.startsWith(prefix, last - prefix.length);
}

function beginsAt(text: string, suffix: string, start: number): boolean {
  return text.startsWith(suffix, text[start] === ' ' ? start + 1 : start);
}

function levelled(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
