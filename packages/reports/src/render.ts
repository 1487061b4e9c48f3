import type { ReportFormat } from '@parley/contracts';
import type { Report } from './model/report.ts';

type Renderer = (report: Report) => Uint8Array | Promise<Uint8Array>;

/**
 * One for each format; none adds a word or a figure of its own. What writes a format is fetched when it is asked for:
 * some bring fonts and whole libraries, and a service starts without them.
 */
const renderers: Record<ReportFormat, () => Promise<Renderer>> = {
  pdf: async () => (await import('./pdf/render.ts')).renderPdf,
  docx: async () => (await import('./docx/render.ts')).renderDocx,
  xlsx: async () => (await import('./xlsx/render.ts')).renderXlsx,
  csv: async () => (await import('./csv/render.ts')).renderCsv,
  md: async () => (await import('./markdown/render.ts')).renderMarkdown,
  json: async () => (await import('./json/render.ts')).renderJson,
};

/** The report as a file. The same report is the same bytes. */
export const renderReport = async (report: Report, format: ReportFormat): Promise<Uint8Array> =>
  (await renderers[format]())(report);
