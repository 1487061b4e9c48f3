export { AccountsChart, AccountsDrawing } from './accounts-chart.tsx';
