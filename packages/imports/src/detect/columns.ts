import type { ImportField } from '@parley/contracts';

/** What columns are called in the sheets of those who keep one, in the languages of the parties. */
const NAMES: Partial<Record<ImportField, readonly string[]>> = {
  item: ['item', 'item key', 'key', 'id', 'no', 'code', 'madde', 'madde no', 'kod', 'կետ', 'կոդ', 'համար'],
  title: [
    'title',
    'name',
    'item title',
    'commitment',
    'measure',
    'başlık',
    'konu',
    'taahhüt',
    'անվանում',
    'վերնագիր',
    'թեմա',
  ],
  kind: ['kind', 'type', 'tür', 'türü', 'տեսակ'],
  theme: ['theme', 'topic', 'area', 'tema', 'alan', 'ոլորտ'],
  date: ['date', 'effective on', 'effectiveon', 'day', 'when', 'tarih', 'gün', 'ամսաթիվ', 'օր'],
  meeting: ['meeting', 'round', 'toplantı', 'görüşme', 'tur', 'հանդիպում'],
  account: [
    'account',
    'by',
    'said by',
    'whose word',
    'party',
    'according to',
    'taraf',
    'beyan',
    'kaynak taraf',
    'կողմ',
  ],
  act: ['act', 'action', 'eylem', 'işlem', 'գործողություն'],
  agreement: ['agreement', 'agreed', 'mutabakat', 'anlaşma', 'համաձայնություն'],
  legal: ['legal', 'legal state', 'hukuki', 'hukuki durum', 'իրավական'],
  implementation: [
    'implementation',
    'level',
    'status',
    'progress',
    'score',
    'uygulama',
    'düzey',
    'seviye',
    'durum',
    'կատարում',
    'մակարդակ',
  ],
  verb: ['verb', 'wording', 'fiil', 'բայ'],
  note: ['note', 'notes', 'comment', 'remark', 'not', 'açıklama', 'yorum', 'նշում', 'մեկնաբանություն'],
  source: ['source', 'sources', 'reference', 'kaynak', 'աղբյուր'],
  locator: ['locator', 'page', 'paragraph', 'sayfa', 'paragraf', 'էջ'],
  quotation: ['quotation', 'quote', 'text', 'alıntı', 'metin', 'մեջբերում', 'տեքստ'],
  // As the ledger is taken away as a table.
  assertion: ['assertion'],
  corrects: ['corrects'],
  continued_by: ['continued by', 'devamı', 'շարունակություն'],
  cause: ['cause', 'neden', 'պատճառ'],
  actor: ['actor', 'eden', 'ում կողմից'],
  label: ['label', 'visibility', 'etiket', 'gizlilik', 'պիտակ'],
};

const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [plain(name), field as ImportField])),
);

/** As it is compared: without case, dots over the i of either alphabet, and whatever is no letter. */
export function plain(text: string): string {
  return (
    text
      .toLowerCase()
      // A capital İ is a small i with a dot above it.
      .replaceAll('\u0307', '')
      .replaceAll('ı', 'i')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** What a column holds, by what it is called; null where that says nothing. */
export const fieldNamed = (header: string): ImportField | null => {
  const last = header.split(' / ').at(-1) ?? header;
  return FIELDS.get(plain(header)) ?? FIELDS.get(plain(last)) ?? null;
};
