export { heightOf } from './row-places.ts';
export type { TimelineWords } from './row-places.ts';
export { timelineOf } from './timeline-model.ts';
export type { Timeline } from './timeline-model.ts';
