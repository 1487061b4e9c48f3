import { drawChart } from '@parley/charts';
import type { Picture } from '@parley/charts';
import type { ReportChart } from './model/chart.ts';
import type { Report } from './model/report.ts';

export type Pictures = ReadonlyMap<ReportChart, Picture>;

/** How large charts are drawn: their letters are then as large beside the text as in the dashboard. */
const usual = { width: 700, height: 430 };
/** On a page that has little room: lower, with letters as much smaller as the text's. */
export const lowChart = { width: 840, height: 320 };

/** Every chart of a report, drawn. */
export async function chartsOf({ parts }: Report, size = usual): Promise<Pictures> {
  const charts = parts.flatMap((part) => (part.part === 'chart' ? [part.chart] : []));
  const pictures = new Map<ReportChart, Picture>();
  for (const chart of charts) pictures.set(chart, await drawChart(chart.drawing, size));
  return pictures;
}
