import type { Source } from '@parley/contracts';
import { type CslItem, toCsl } from './csl.ts';

export type SourceFormat = 'csl-json' | 'bibtex' | 'ris';

const WRITERS: Record<SourceFormat, (items: readonly CslItem[]) => string> = {
  'csl-json': (items) => `${JSON.stringify(items, null, 2)}\n`,
  bibtex: (items) => items.map(bibtexOf).join('\n'),
  ris: (items) => items.map(risOf).join(''),
};

/** Sources for reference managers. */
export const writeSources = (sources: readonly Source[], format: SourceFormat): string =>
  WRITERS[format](sources.map(toCsl));

// Written out here: the library that reads BibTeX writes ASCII alone or does not escape at all, so that titles in
// Armenian, or with a dollar in them, would not come back.

const ENTRIES: Record<string, string> = {
  treaty: 'legal',
  legislation: 'legislation',
  'article-newspaper': 'article',
  dataset: 'dataset',
};

/** An entry of BibLaTeX, which has a language and whole dates. */
function bibtexOf(item: CslItem): string {
  const fields = {
    title: escaped(item.title),
    journaltitle: escaped(item['container-title']),
    publisher: escaped(item.publisher),
    date: dateOf(item, '-'),
    language: item.language,
    entrysubtype: escaped(item.genre),
    // Verbatim: nothing in it is a command.
    url: item.URL?.replaceAll('{', '%7B').replaceAll('}', '%7D'),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`  ${name} = {${name === 'title' || name === 'publisher' ? `{${value}}` : value}},\n`],
  );
  return `@${ENTRIES[item.type ?? ''] ?? 'misc'}{${item.id},\n${lines.join('')}}\n`;
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (text: string | undefined): string | undefined =>
  text?.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}~^$&%#_]/g, (one) => COMMANDS[one] ?? `\\${one}`);

const RIS_TYPES: Record<string, string> = {
  legislation: 'STAT',
  'article-newspaper': 'NEWS',
  dataset: 'DATA',
};

function risOf(item: CslItem): string {
  const lines: [string, string | undefined][] = [
    ['TY', RIS_TYPES[item.type ?? ''] ?? 'GEN'],
    ['ID', String(item.id)],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', dateOf(item, '/')?.slice(0, 4)],
    ['DA', slashed(item)],
    ['LA', item.language],
    ['M3', item.genre],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`],
    )
    .join('');
}

/** YYYY/MM/DD/other: what is not known is left empty. */
function slashed(item: CslItem): string | undefined {
  const date = dateOf(item, '/');
  if (date === undefined) return undefined;
  return date + '/'.repeat(4 - date.split('/').length);
}

function dateOf({ issued }: CslItem, separator: string): string | undefined {
  const [parts] = issued?.['date-parts'] ?? [];
  return parts?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join(separator);
}
