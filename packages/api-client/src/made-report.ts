import type { Client } from './client.ts';
import type { components } from './generated/openapi.ts';
import type { Input } from './operation.ts';

type Report = components['schemas']['Report'];

/** At first and at most, in milliseconds. */
const SOON = 250;
const LATE = 5000;

/**
 * Has a report made and waits until it has ended: `done`, `failed` or `cancelled`.
 *
 * ```ts
 * const { id, state } = await madeReport(parley, { process: 'turkiye-armenia', kind: 'briefing', format: 'pdf' });
 * const file = await parley.getReportFile({ report: id });
 * ```
 *
 * @param onStep is told how far it is each time that it is looked at
 * @throws ProblemError where it is refused
 */
export async function madeReport(
  parley: Client,
  wanted: Input<'createReport'>['body'],
  { signal, onStep }: { signal?: AbortSignal; onStep?: (report: Report) => void } = {},
): Promise<Report> {
  const options = signal === undefined ? {} : { signal };
  let report = await parley.createReport({ body: wanted }, options);
  for (let pause = SOON; report.state === 'queued' || report.state === 'running';) {
    onStep?.(report);
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 1.5, LATE);
    report = await parley.getReport({ report: report.id }, options);
  }
  return report;
}
