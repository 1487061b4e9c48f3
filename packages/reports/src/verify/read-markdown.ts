import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Carried } from '../carried.ts';
import { carriedFrom } from './carried-from.ts';
import { textOf } from './format-of.ts';
import { type ReadFigure, seen } from './read-figure.ts';

const treeOf = (bytes: Uint8Array) =>
  fromMarkdown(textOf(bytes) ?? '', { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** Every paragraph, heading, entry of a list and cell, in order. */
export function readMarkdown(bytes: Uint8Array): ReadFigure[] {
  const counted = new Map<string, number>();
  const next = (name: string): number => {
    const number = (counted.get(name) ?? 0) + 1;
    counted.set(name, number);
    return number;
  };
  const read = (node: Nodes): ReadFigure[] => {
    if (node.type === 'table') return cellsOf(node, next('table'));
    if (node.type === 'heading') return seen('heading', { number: next('heading') }, wordsOf(node));
    if (node.type === 'paragraph') {
      return seen('paragraph', { part: 'body', number: next('paragraph') }, wordsOf(node));
    }
    return 'children' in node ? node.children.flatMap(read) : [];
  };
  return read(treeOf(bytes));
}

function cellsOf({ children: [header, ...rows] }: Table, table: number): ReadFigure[] {
  const names = header?.children.map(wordsOf) ?? [];
  return [
    ...names.flatMap((name, column) => seen('table_header', { table, column: column + 1 }, name)),
    ...rows.flatMap((row, index) =>
      row.children.flatMap((cell, column) =>
        seen(
          'table_cell',
          { part: 'body', table, row: index + 1, column: names[column] ?? column + 1 },
          wordsOf(cell),
        ),
      ),
    ),
  ];
}

/** What stands in a node; a link with where it leads. */
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('children' in node) {
    const words = node.children.map(wordsOf).join('');
    return node.type === 'link' && node.url !== words ? `${words} <${node.url}>` : words;
  }
  return '';
}

export function carriedInMarkdown(bytes: Uint8Array): Carried | null {
  const [, text] = /<!-- parley (\{.*\}) -->/.exec(textOf(bytes) ?? '') ?? [];
  return text === undefined ? null : carriedFrom(text);
}
