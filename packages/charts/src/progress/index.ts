export { chartEvents, chartPoints, showsNow } from './chart-model.ts';
export type { ChartEvent, ChartPoint } from './chart-model.ts';
export type { ChartWords } from './chart-parts.ts';
export type { Axis } from './geometry.ts';
