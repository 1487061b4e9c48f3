export { cadenceFinding, cadenceOf } from './cadence-model.ts';
export type { Cadence } from './cadence-model.ts';
export { lagFinding, lagRows } from './lag-model.ts';
export type { LagRow } from './lag-model.ts';
export { cadenceHeight, lagHeight } from './places.ts';
export type { ChartWords, LagWords } from './places.ts';
export { evesOf } from './silences.ts';
