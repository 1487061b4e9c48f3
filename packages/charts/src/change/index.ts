export { flowsOf, markOfState, standings } from './flow.ts';
export type { ShownFlow, Standing } from './flow.ts';
export { flowHeight } from './flow-size.ts';
export { isRounded, stepsOf } from './waterfall.ts';
export type { Step } from './waterfall.ts';
export { waterfallHeight } from './waterfall-size.ts';
