import { type Source, sourceKind } from '@parley/contracts';

/** An entry of CSL-JSON, as far as a source has to do with it. */
export interface CslItem {
  readonly id?: string | number;
  readonly 'citation-key'?: string;
  readonly type?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { family?: string; given?: string; literal?: string }[];
  readonly issued?: {
    'date-parts'?: readonly (readonly (number | string)[])[];
    raw?: string;
    literal?: string;
  };
  readonly language?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly genre?: string;
}

export type SourceKind = Source['kind'];

const TYPES: Record<SourceKind, string> = {
  official_readout: 'document',
  communique: 'document',
  agreement: 'treaty',
  decree: 'legislation',
  news_report: 'article-newspaper',
  interview: 'interview',
  data_set: 'dataset',
  other: 'document',
};

/** A source as reference managers have it. Its kind goes along as the genre, since CSL knows fewer. */
export const toCsl = ({ key, kind, title, publisher, publishedOn, language, url }: Source): CslItem => ({
  id: key,
  'citation-key': key,
  type: TYPES[kind],
  title,
  ...(publisher !== '' && { publisher }),
  ...(kind === 'news_report' && publisher !== '' && { 'container-title': publisher }),
  ...(publishedOn !== null && { issued: { 'date-parts': [publishedOn.split('-').map(Number)] } }),
  language,
  ...(url !== null && { URL: url }),
  genre: kind,
});

/** What is to be added of an entry; what it does not say is left out, to be missed by whoever reads on. */
export interface ReadSource {
  key?: string;
  kind: SourceKind;
  title?: string;
  publisher?: string;
  publishedOn?: string;
  language: string;
  url?: string;
}

/** @param language of what does not say its own, or not as a tag */
export function fromCsl(item: CslItem, language: string): ReadSource {
  const key = String(item['citation-key'] ?? item.id ?? '');
  const publisher = item.publisher ?? item['container-title'] ?? authorsOf(item);
  const publishedOn = dateOf(item);
  const url = item.URL ?? (item.DOI === undefined ? undefined : addressOf(item.DOI));
  return {
    ...(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(key) && { key }),
    kind: kindOf(item),
    ...(item.title !== undefined && { title: item.title }),
    ...(publisher !== undefined && { publisher }),
    ...(publishedOn !== undefined && { publishedOn }),
    language: LANGUAGE.test(item.language ?? '') ? (item.language ?? language) : language,
    ...(url !== undefined && { url }),
  };
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The address that a DOI resolves at. */
const addressOf = (doi: string): string =>
  `https://doi.org/${doi.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/i, '')}`;

const KINDS: Record<string, SourceKind> = {
  treaty: 'agreement',
  legislation: 'decree',
  bill: 'decree',
  regulation: 'decree',
  legal_case: 'decree',
  'article-newspaper': 'news_report',
  'article-magazine': 'news_report',
  broadcast: 'news_report',
  interview: 'interview',
  dataset: 'data_set',
};

function kindOf({ genre, type }: CslItem): SourceKind {
  const own = sourceKind.safeParse(genre);
  return own.success ? own.data : (KINDS[type ?? ''] ?? 'other');
}

function authorsOf({ author }: CslItem): string | undefined {
  const names = (author ?? []).map(
    ({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  return names.length === 0 ? undefined : names.join('; ').slice(0, 200);
}

/** EDTF: as much of the date as is there. */
function dateOf({ issued }: CslItem): string | undefined {
  const [first] = issued?.['date-parts'] ?? [];
  const parts = (first ?? []).map(Number).filter((part) => Number.isInteger(part) && part > 0);
  if (parts.length === 0) return issued?.raw ?? issued?.literal;
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
