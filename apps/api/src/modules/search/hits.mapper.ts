import { hrefOfSubject, type PassagePart, type SearchHit } from '@parley/contracts';
import type { HitRow } from './hits.sql.ts';
import { EXACT } from './place.ts';

export const toHit = (row: HitRow): SearchHit => ({
  kind: row.kind,
  id: row.id,
  key: row.key,
  process: { id: row.processId, slug: row.slug, title: row.processTitle },
  title: row.title,
  href: hrefOfSubject(row.kind, row.processId, row.id),
  field: row.field,
  language: row.language,
  passage: passageOf(row),
  score: row.score / EXACT,
});

/** Word for word, but for the dots where it goes on; words that stand beside each other in one part. */
function passageOf({ words, isCutBefore, isCutAfter }: HitRow): PassagePart[] {
  const parts: PassagePart[] = [];
  const add = (text: string, hit: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.hit === hit) parts.splice(-1, 1, { text: last.text + text, hit });
    else parts.push({ text, hit });
  };
  if (isCutBefore) add('… ', false);
  words.forEach(({ word, gap, hit }, index) => {
    add(word, hit);
    const isLast = index === words.length - 1;
    add(isLast && isCutAfter ? ' …' : gap, false);
  });
  return parts;
}
