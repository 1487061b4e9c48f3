import { writeFile } from 'node:fs/promises';
import { type Client, type Input, madeReport } from '../../index.ts';
import { exitCodes, Failure } from '../failure.ts';
import { remark } from '../print.ts';

type Wanted = Input<'createReport'>['body'];

export const reportKinds = [
  'briefing',
  'progress',
  'matrix',
  'milestones',
  'item',
  'accounts',
  'audit',
] as const;
export const reportFormats = ['pdf', 'docx', 'xlsx', 'csv', 'md', 'json'] as const;

export interface ReportOptions extends Omit<Wanted, 'process' | 'format'> {
  format: (typeof reportFormats)[number];
  out?: string;
}

export async function report(parley: Client, process: string, options: ReportOptions): Promise<void> {
  const { out, ...wanted } = options;
  const file = out ?? `${process}-${wanted.kind}.${wanted.format}`;
  const made = await madeReport(parley, { process, ...wanted });
  if (made.state !== 'done') {
    const why = made.failure?.detail ?? 'Somebody has cancelled it.';
    throw new Failure(`There is no report: ${why}`, exitCodes.refused);
  }
  const content = bytesOf(await parley.getReportFile({ report: made.id }), wanted.format);
  await writeFile(file, content);
  remark(`Written to ${file}: ${made.bytes ?? 0} bytes, digest ${made.digest ?? ''}.`);
}

/** As it came: JSON was canonical before it was parsed, and CSV lost its byte order mark when it became text. */
function bytesOf(answer: unknown, format: ReportOptions['format']): Uint8Array | string {
  if (answer instanceof Uint8Array) return answer;
  if (format === 'json') return `${JSON.stringify(answer)}\n`;
  const text = String(answer);
  return format === 'csv' && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}
