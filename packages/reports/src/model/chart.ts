import type { Drawing } from '@parley/charts';

/** A chart of the dashboard, as a vector. Its table stands in the report as well, so that nothing is only drawn. */
export interface ReportChart {
  key: string;
  title: string;
  /** Unit and method. */
  subtitle: string;
  /** What it shows, for who cannot see it. */
  alternative: string;
  drawing: Drawing;
}
