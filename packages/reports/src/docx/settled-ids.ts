/** How the library names relations by lot: 21 letters and digits. */
const byLot = /^(?:rId)?[a-z0-9_-]{21}$/;
/** What it numbers from document to document, as long as the process runs. */
const numbered = /(<(?:w:bookmark(?:Start|End)\b[^>]*? w:id|wp:docPr\b[^>]*? id)=")(\d+)"/g;

/**
 * The parts of a document with names and numbers that count up, in the order in which they come, in place of those
 * that the library draws by lot or goes on counting.
 */
export function settledIds(texts: ReadonlyMap<string, string>): [name: string, text: string][] {
  const names = new Map<string, string>();
  for (const text of texts.values()) {
    for (const [, id = ''] of text.matchAll(/ Id="([^"]+)"/g))
      if (byLot.test(id)) names.set(id, names.get(id) ?? `rIdLink${names.size + 1}`);
  }
  return [...texts].map(([name, text]) => [name, numberedAnew(renamed(text, names))]);
}

const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replaceAll(/"((?:rId)?[a-z0-9_-]{21})"/g, (whole, id: string) => {
    const own = names.get(id);
    return own === undefined ? whole : `"${own}"`;
  });

function numberedAnew(text: string): string {
  const numbers = new Map<string, number>();
  return text.replaceAll(numbered, (_, before: string, old: string) => {
    const kind = before.includes('docPr') ? 'drawing' : 'bookmark';
    const own = numbers.get(`${kind} ${old}`) ?? numbers.size + 1;
    numbers.set(`${kind} ${old}`, own);
    return `${before}${own}"`;
  });
}
