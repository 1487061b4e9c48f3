import type { Html, Paragraph, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { carriedBy } from '../carried.ts';
import type { Report } from '../model/report.ts';
import { block } from './blocks.ts';
import { factItem, listed, plainText, sourceLine, titled } from './pieces.ts';

/**
 * A report as Markdown (CommonMark, tables as GitHub has them). It is written from a tree, so that whatever a title or
 * a quotation holds is escaped by what writes Markdown, and nothing of it becomes a link, a heading or HTML.
 */
export function renderMarkdown(report: Report): Uint8Array {
  const tree: Root = {
    type: 'root',
    children: [
      paragraphOf(report.banner.text),
      titled(1, report.title),
      paragraphOf(report.subtitle),
      ...report.parts.flatMap(block),
      ...sourcesOf(report),
      titled(2, report.headings.question),
      listed(report.parameters.map(({ name, value }) => factItem(name, value))),
      titled(2, report.headings.methodology),
      ...report.methodology.map(paragraphOf),
      listed([factItem(report.headings.digest, report.digest)]),
      carried(report),
    ],
  };
  return new TextEncoder().encode(toMarkdown(tree, { extensions: [gfmTableToMarkdown()], bullet: '-' }));
}

const paragraphOf = (text: string): Paragraph => ({ type: 'paragraph', children: [plainText(text)] });

const sourcesOf = ({ headings, sources }: Report): RootContent[] =>
  sources.length === 0
    ? []
    : [
        titled(2, headings.sources),
        {
          type: 'list',
          ordered: true,
          start: 1,
          spread: false,
          children: sources.map((source) => ({
            type: 'listItem',
            spread: false,
            children: [sourceLine(source)],
          })),
        },
      ];

/** For machines, unseen by readers. A comment ends at two dashes, so none stand in it. */
const carried = (report: Report): Html => ({
  type: 'html',
  value: `<!-- parley ${carriedBy(report).replaceAll('--', '-\\u002d')} -->`,
});
