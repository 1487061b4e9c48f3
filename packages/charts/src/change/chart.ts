export { FlowChart, FlowDrawing } from './flow-chart.tsx';
export { WaterfallChart, WaterfallDrawing } from './waterfall-chart.tsx';
