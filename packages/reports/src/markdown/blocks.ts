import type { AlignType, RootContent, Table } from 'mdast';
import type { ReportPart } from '../model/report.ts';
import type { Cell, ReportColumn, ReportTable } from '../model/table.ts';
import { factItem, listed, phrases, plainText, titled } from './pieces.ts';

/** A part of a report as blocks of Markdown. A chart is told by its words: its figures stand in a table. */
export function block(part: ReportPart): RootContent[] {
  switch (part.part) {
    case 'heading':
      return [titled(part.level === 1 ? 2 : 3, part.text)];
    case 'text':
      return [{ type: 'paragraph', children: part.runs.flatMap(phrases) }];
    case 'list':
      return [
        listed(
          part.items.map((runs) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: runs.flatMap(phrases) }],
          })),
        ),
      ];
    case 'figures':
      return [
        listed(
          part.figures.map(({ name, text, note }) =>
            factItem(name, note === null ? text : `${text} (${note})`),
          ),
        ),
      ];
    case 'table':
      return tableBlocks(part.table);
    case 'chart':
      return [];
  }
}

function tableBlocks({ columns, rows, notes }: ReportTable): RootContent[] {
  const shown = columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.data !== true);
  const table: Table = {
    type: 'table',
    align: shown.map(({ column }) => alignment(column)),
    children: [
      {
        type: 'tableRow',
        children: shown.map(({ column }) => ({ type: 'tableCell', children: [plainText(column.title)] })),
      },
      ...rows.map((row) => ({
        type: 'tableRow' as const,
        children: shown.map(({ index }) => ({
          type: 'tableCell' as const,
          children: cellPhrases(row[index]),
        })),
      })),
    ],
  };
  const under = notes.map((note): RootContent => ({ type: 'paragraph', children: [plainText(note)] }));
  return rows.length === 0 ? under : [table, ...under];
}

const alignment = ({ type }: ReportColumn): AlignType =>
  type === 'whole' || type === 'decimal' || type === 'percent' ? 'right' : null;

const cellPhrases = (cell: Cell | undefined) => (cell === undefined ? [] : phrases(cell));
