import type { Heading, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';
import type { Run, SourceNote } from '../model/report.ts';
import { printable } from '../printable.ts';

/** Text as text: on one line, without control characters. */
export const plainText = (text: string): Text => ({
  type: 'text',
  value: printable(text).replaceAll(/\s*[\r\n]+\s*/g, ' '),
});

export const titled = (depth: 1 | 2 | 3, text: string): Heading => ({
  type: 'heading',
  depth,
  children: [plainText(text)],
});

/** A name and what it is: in bold and beside each other, as languages part them by other signs. */
export const factItem = (name: string, value: string): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [
    { type: 'paragraph', children: [...phrases({ text: name, strong: true }), plainText(` ${value}`)] },
  ],
});

export const listed = (children: ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
});

/** A piece of a sentence, with the numbers of its sources in brackets. */
export function phrases({ text, strong, quotation, notes }: Run): PhrasingContent[] {
  // White space at the edge of what is set apart would keep it from being so.
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const words = plainText(quotation === undefined ? inner : quoted(inner, quotation.lang));
  const shown: PhrasingContent =
    strong === true && inner !== '' ? { type: 'strong', children: [words] } : words;
  return [
    ...(before === '' ? [] : [plainText(' ')]),
    shown,
    ...(notes === undefined || notes.length === 0 ? [] : [plainText(` [${notes.join(', ')}]`)]),
    ...(after === '' ? [] : [plainText(' ')]),
  ];
}

/** In the marks of the language that it was said in. */
const quoted = (text: string, lang: string): string =>
  /^(hy|ru|fr|uk)\b/.test(lang) ? `«${text}»` : `“${text}”`;

/** A source as it is cited; its address is a link where it can be one. */
export const sourceLine = ({ citation, url }: SourceNote): Paragraph => ({
  type: 'paragraph',
  children:
    url !== null && /^https?:\/\//.test(url)
      ? [plainText(`${citation} `), { type: 'link', url, children: [plainText(url)] }]
      : [plainText(citation)],
});
