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
  const next = (name: string) => {
    counted.set(name, (counted.get(name) ?? 0) + 1);
    return `${name} ${counted.get(name) ?? 1}`;
  };
  const read = (node: Nodes): ReadFigure[] => {
    if (node.type === 'table') return cellsOf(node, next('table'));
    if (node.type === 'heading') return seen(next('heading'), wordsOf(node));
    if (node.type === 'paragraph') return seen(next('paragraph'), wordsOf(node));
    return 'children' in node ? node.children.flatMap(read) : [];
  };
  return read(treeOf(bytes));
}

function cellsOf({ children: [header, ...rows] }: Table, table: string): ReadFigure[] {
  const names = header?.children.map(wordsOf) ?? [];
  return [
    ...names.flatMap((name, column) => seen(`${table}, header, column ${column + 1}`, name)),
    ...rows.flatMap((row, index) =>
      row.children.flatMap((cell, column) =>
        seen(`${table}, row ${index + 1}, column ${names[column] ?? column + 1}`, wordsOf(cell)),
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
