import { isLocale, type Locale } from '@parley/words';

/** Request headers in which proxy.ts says that a page is made for anybody: of what, and in which language. */
export const publicationHeader = 'x-parley-publication';
export const languageHeader = 'x-parley-language';

/** Where something published is read, and what of it. */
export interface Reading {
  /** That it is published under. */
  name: string;
  /** Below `/p/{name}` or `/embed/{name}`: `` or `/items/…`. */
  rest: string;
  isEmbedded: boolean;
}

/** What an address reads of what is published; null for one that is for members, or for nothing. */
export function readingAt(pathname: string): Reading | null {
  const [, kind, name, rest = ''] = /^\/(p|embed)\/([a-z0-9][a-z0-9-]{2,79})(\/.*)?$/.exec(pathname) ?? [];
  if (kind === undefined || name === undefined) return null;
  const isEmbedded = kind === 'embed';
  return (isEmbedded ? charts : views).test(rest) ? { name, rest, isEmbedded } : null;
}

/**
 * The views of a process that everybody may have, below its address, as Next.js writes routes; what writes, and what waits for
 * review, is for members.
 */
export const publicViews = [
  '',
  '/matrix',
  '/meetings',
  '/meetings/:meeting((?!new$)[^/]+)',
  '/items/:item',
  '/milestones',
  '/pace',
  '/change',
  '/accounts',
  '/sources',
  '/sources/:source((?!import$)[^/]+)',
  '/explain',
  '/preview.png',
] as const;

/** A part that stands for anything, or for what its pattern says. */
const pattern = (view: string): string =>
  view.replace(/:\w+(?:\((.*)\))?$/, (_, said: string | undefined) => said ?? '[^/]+');
const views = new RegExp(`^(${publicViews.map(pattern).join('|')})$`);
const charts = /^\/(progress|matrix|milestones)$/;

/** The language that an address asks for. */
export const languageIn = (search: URLSearchParams): Locale | null => {
  const asked = search.get('lang');
  return isLocale(asked) ? asked : null;
};

/** How the places of a process are written for whoever reads it. */
export interface Places {
  slug: string;
  /** That the process is published under. */
  name: string;
  language: Locale;
}

/**
 * The address of a place in a process, as a reader is led there: in the same language, since nothing remembers it for
 * them. Null where it is for members alone.
 */
export function readersAddress(href: string, { slug, name, language }: Places): string | null {
  const url = new URL(href, 'http://here.invalid');
  const own = `/processes/${slug}`;
  if (url.pathname !== own && !url.pathname.startsWith(`${own}/`)) return null;
  const pathname = `/p/${name}${url.pathname.slice(own.length)}`;
  if (readingAt(pathname) === null) return null;
  url.searchParams.set('lang', language);
  return `${pathname}?${url.searchParams.toString()}${url.hash}`;
}
