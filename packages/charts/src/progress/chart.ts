export { ProgressChart, ProgressDrawing } from './progress-chart.tsx';
