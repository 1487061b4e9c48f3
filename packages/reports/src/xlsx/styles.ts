import { paperColours } from '@parley/charts';
import type { Fill, Font } from 'exceljs';
import type { ReportColumn } from '../model/table.ts';

const tokens = paperColours();
const argb = (token: string) => ({ argb: `FF${(tokens.get(token) ?? '#000000').slice(1).toUpperCase()}` });

export const headFont: Partial<Font> = { bold: true, color: argb('--ink') };
export const noteFont: Partial<Font> = { italic: true, color: argb('--ink-2') };
export const titleFont: Partial<Font> = { bold: true, size: 14, color: argb('--ink') };
export const headFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: argb('--sunken') };
export const headLine = { style: 'medium', color: argb('--ink') } as const;

export const levelFill = (level: number): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: argb(`--level-${level}`),
});
export const levelFont = (level: number): Partial<Font> => ({ color: argb(`--on-level-${level}`) });

/** How a spreadsheet shows what it counts with, in the way of whoever opens it. */
export const numberFormats: Record<ReportColumn['type'], string> = {
  text: '@',
  whole: '0',
  decimal: '0.0',
  percent: '0%',
  date: '@',
  level: '0',
};
