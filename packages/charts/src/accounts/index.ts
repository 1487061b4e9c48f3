export { apart, lookOf, momentsOf, seriesOf } from './series.ts';
export type { Moment, Series } from './series.ts';
