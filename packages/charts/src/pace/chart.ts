export { CadenceChart, CadenceDrawing } from './cadence-chart.tsx';
export { LagChart, LagDrawing } from './lag-chart.tsx';
