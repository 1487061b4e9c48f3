import type { Quote } from '@parley/contracts';

/** From where to where in a text, in its own characters. */
export interface Passage {
  start: number;
  end: number;
}

/** A text as quotations are compared with it, and where each of its characters stands in the text as stored. */
interface Levelled {
  text: string;
  starts: number[];
  ends: number[];
}

/**
 * Finds quotations in a stored text, to be shown there. Whether one stands in it is the service's to say, which
 * compares neither white space nor the Unicode form of letters: so neither may matter here.
 */
export function anchorsIn(text: string): (quote: Quote) => Passage | null {
  const asWritten = levelled(unitsOf(text));
  // Cutting a long text into letters takes its time; most quotations are found without.
  let composed: Levelled | null = null;
  return (quote) => {
    const found = passageOf(asWritten, quote, (part) => part);
    if (found !== null) return found;
    composed ??= levelled(lettersOf(text));
    return passageOf(composed, quote, (part) => part.normalize('NFC'));
  };
}

interface Letter {
  text: string;
  start: number;
  end: number;
}

function* unitsOf(text: string): Generator<Letter> {
  for (let at = 0; at < text.length; at += 1) yield { text: text.charAt(at), start: at, end: at + 1 };
}

/** Letters with their accents, each in the normal form C. */
function lettersOf(text: string): Letter[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment.normalize('NFC'),
    start: index,
    end: index + segment.length,
  }));
}

/** Runs of white space, line breaks among them, are one space. */
function levelled(letters: Iterable<Letter>): Levelled {
  const level: Levelled = { text: '', starts: [], ends: [] };
  const kept: string[] = [];
  for (const { text, start, end } of letters) {
    const isSpace = /^\s+$/u.test(text);
    if (isSpace && (kept.length === 0 || kept.at(-1) === ' ')) continue;
    for (const unit of isSpace ? ' ' : text) {
      for (let at = 0; at < unit.length; at += 1) {
        kept.push(unit.charAt(at));
        level.starts.push(start);
        level.ends.push(end);
      }
    }
  }
  level.text = kept.join('');
  return level;
}

function passageOf(
  { text, starts, ends }: Levelled,
  quote: Quote,
  form: (part: string) => string,
): Passage | null {
  const part = (words = '') => form(words).replaceAll(/\s+/gu, ' ').trim();
  const [exact, prefix, suffix] = [part(quote.exact), part(quote.prefix), part(quote.suffix)];
  if (exact === '') return null;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const isHere =
      text.slice(0, at).trimEnd().endsWith(prefix) &&
      text
        .slice(at + exact.length)
        .trimStart()
        .startsWith(suffix);
    const [start, end] = [starts[at], ends[at + exact.length - 1]];
    if (isHere && start !== undefined && end !== undefined) return { start, end };
  }
  return null;
}
