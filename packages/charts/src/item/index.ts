export { axes, axisRows, isTold, sampleOf, samplesOf, standingOn, stepNames, stepsOf } from './axes-model.ts';
export type { Axis, AxisRow, Sample } from './axes-model.ts';
export { heightOf } from './places.ts';
