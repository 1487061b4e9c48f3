import { drawChart } from '@parley/charts';
import type { Picture } from '@parley/charts';
import type { ReportChart } from './model/chart.ts';
import type { Report } from './model/report.ts';

export type Pictures = ReadonlyMap<ReportChart, Picture>;

/** How wide charts are drawn: their letters are then as large beside the text as in the dashboard. */
const width = 700;

/** Every chart of a report, drawn. */
export async function chartsOf({ parts }: Report, height: number): Promise<Pictures> {
  const charts = parts.flatMap((part) => (part.part === 'chart' ? [part.chart] : []));
  const pictures = new Map<ReportChart, Picture>();
  for (const chart of charts) pictures.set(chart, await drawChart(chart.drawing, { width, height }));
  return pictures;
}
