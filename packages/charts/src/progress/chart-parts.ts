import type { ChartPoint } from './chart-model.ts';
import type { Level } from '../findings/index.ts';

/** What the chart says, in the reader's language. */
export interface ChartWords {
  title: string;
  description: string;
  scoreAxis: string;
  itemsAxis: string;
  score: string;
  best: string;
  events: string;
  levels: Record<Level, string>;
}

/** A point with its place and with the series that Recharts reads by name. */
export type PlacedPoint = ChartPoint & { x: number; trail: number | null; line: number | null };
