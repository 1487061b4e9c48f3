export { TimelineChart, TimelineDrawing } from './timeline-chart.tsx';
