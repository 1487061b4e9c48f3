export { AxisChart, AxisDrawing } from './axis-chart.tsx';
