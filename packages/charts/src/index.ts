export { drawChart } from './drawing/draw-chart.ts';
export type { Drawing } from './drawing/drawing.tsx';
export type { Picture } from './drawing/picture.ts';
export { paperColours } from './drawing/colours.ts';
