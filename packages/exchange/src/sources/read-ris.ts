import type { CslItem } from './csl.ts';

// Read here: the library for it knows a date only whole, and drops the month of `2024/07//`.

const TYPES: Record<string, string> = {
  NEWS: 'article-newspaper',
  MGZN: 'article-magazine',
  DATA: 'dataset',
  STAT: 'legislation',
  BILL: 'bill',
  CASE: 'legal_case',
  RPRT: 'report',
};

/** The entries of a RIS file: a tag and what it says, line by line, from TY to ER. */
export function readRis(text: string): CslItem[] {
  const entries: Map<string, string[]>[] = [];
  let entry: Map<string, string[]> | null = null;
  let last: string[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/.exec(line) ?? [];
    if (tag === 'TY') {
      entry = new Map([['TY', [value.trim()]]]);
      continue;
    }
    if (entry === null) throw new Error(`line ${at + 1} stands in no entry: TY begins one`);
    if (tag === 'ER') {
      entries.push(entry);
      entry = null;
    } else if (tag === undefined) {
      // What goes on in the next line.
      last.push(`${last.pop() ?? ''} ${line.trim()}`);
    } else {
      last = entry.get(tag) ?? [];
      last.push(value.trim());
      entry.set(tag, last);
    }
  }
  if (entry !== null) throw new Error('the last entry does not end: ER ends it');
  return entries.map(itemOf);
}

function itemOf(entry: ReadonlyMap<string, readonly string[]>): CslItem {
  const first = (...tags: string[]): string | undefined =>
    tags.map((tag) => entry.get(tag)?.find((value) => value !== '')).find((value) => value !== undefined);
  const said = {
    id: first('ID'),
    type: TYPES[first('TY') ?? ''] ?? 'document',
    title: first('TI', 'T1', 'CT'),
    'container-title': first('T2', 'JO', 'JF', 'JA'),
    publisher: first('PB'),
    language: first('LA'),
    URL: first('UR', 'L2'),
    DOI: first('DO'),
    genre: first('M3'),
  };
  const date = (first('DA') ?? first('PY', 'Y1'))?.split('/').slice(0, 3);
  const parts = date?.filter((part) => /^\d+$/.test(part)).map(Number) ?? [];
  const authors = ['AU', 'A1'].flatMap((tag) => entry.get(tag) ?? []).map((literal) => ({ literal }));
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
    ...(authors.length > 0 && { author: authors }),
  };
}
