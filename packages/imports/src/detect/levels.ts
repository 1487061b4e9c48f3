import type { ImportField } from '@parley/contracts';
import { plain } from './columns.ts';

/** Words for what a cell can say, in the languages of the parties. What is said by its own name needs no place here. */
const WORDS: Partial<Record<ImportField, Readonly<Record<string, readonly string[]>>>> = {
  implementation: {
    '0': ['not started', 'none', 'başlamadı', 'yok', 'չի սկսվել'],
    '1': ['minimum', 'minimal', 'preparing', 'started', 'asgari', 'hazırlık', 'նվազագույն'],
    '2': ['intermediate', 'in progress', 'partial', 'partly', 'orta', 'kısmi', 'sürüyor', 'միջին', 'մասնակի'],
    '3': ['full', 'done', 'complete', 'completed', 'implemented', 'tam', 'tamamlandı', 'լիարժեք', 'կատարված'],
  },
  agreement: {
    none: ['no'],
    proposed: ['proposal', 'önerildi', 'առաջարկված'],
    agreed: ['yes', 'agree', 'kabul', 'mutabık', 'համաձայնեցված'],
    denied: ['rejected', 'reddedildi', 'մերժված'],
    withdrawn: ['dropped', 'geri çekildi'],
  },
  legal: {
    in_force: ['in force', 'yürürlükte', 'ուժի մեջ'],
    signed: ['imzalandı', 'ստորագրված'],
    ratified: ['onaylandı', 'վավերացված'],
    initialled: ['initialed', 'paraflandı'],
  },
  account: {
    joint: ['both', 'both sides', 'joint statement', 'ortak', 'համատեղ'],
    observer: ['third party', 'gözlemci', 'դիտորդ'],
    desk: ['coder', 'analyst', 'own', 'uzman'],
  },
  label: { public: ['open', 'açık'], internal: ['dahili'], restricted: ['secret', 'gizli'] },
};

const MEANT = new Map(
  Object.entries(WORDS).flatMap(([field, values]) =>
    Object.entries(values).flatMap(([value, words]) =>
      words.map((word): [string, string] => [`${field} ${plain(word)}`, value]),
    ),
  ),
);

/** What a word means in a column; null where nobody has thought of it. */
export const meantBy = (field: ImportField, text: string): string | null =>
  MEANT.get(`${field} ${plain(text)}`) ?? null;
