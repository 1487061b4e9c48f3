import type { Report } from '@parley/contracts';
import type { RunningService } from './running-service.ts';

/** Ended one way or another. */
const OVER = ['done', 'failed', 'cancelled'];

/** Asks for a report of the demonstration's process. */
export async function askForReport(service: RunningService, key: string, wanted: object): Promise<Report> {
  const body = { process: 'turkiye-armenia', kind: 'progress', format: 'json', ...wanted };
  return (await service.with(key).post('/v1/reports').send(body).expect(201)).body;
}

/** Waits until it has ended; jobs have to be done by somebody. */
export async function ended(service: RunningService, key: string, { id }: { id: string }): Promise<Report> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const { body } = await service.with(key).get(`/v1/reports/${id}`).expect(200);
    if (OVER.includes(body.state)) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`report ${id} does not end`);
}

/** One that is made, with its file. */
export async function madeReport(service: RunningService, key: string, wanted: object) {
  const report = await ended(service, key, await askForReport(service, key, wanted));
  if (report.state !== 'done')
    throw new Error(`${report.kind} as ${report.format}: ${JSON.stringify(report.failure)}`);
  return { report, file: await fileOf(service, key, report) };
}

/** Its bytes, whatever they are. */
export async function fileOf(service: RunningService, key: string, { id }: { id: string }): Promise<Buffer> {
  const { body } = await service
    .with(key)
    .get(`/v1/reports/${id}/file`)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
  return body as Buffer;
}
