import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ReportFormat, reportFormats, type ReportKind, reportKinds } from '@parley/contracts';
import {
  buildReport,
  carriedIn,
  type Facts,
  figuresIn,
  firstDifference,
  formatOf,
  renderReport,
} from '@parley/reports';
import { type Locale, locales, wordsIn } from '@parley/words';
import { Jobs } from '../../platform/jobs/index.ts';
import { asOf, factsOf, knownAt } from '../../testing/report-facts.ts';
import { madeReport } from '../../testing/reporting.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key({ clearance: 'internal' });
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(() => service.stop());

const wantedOf = (kind: ReportKind, format: ReportFormat, language: Locale) => ({
  kind,
  format,
  language,
  asOf,
  knownAt,
  track: ['SR'],
  label: 'internal',
  ...(kind === 'item' && { item: 'key:I09' }),
});

/** What it is made from, as whoever asks the API by hand is answered. */
const answered = new Map<ReportKind, Promise<Facts>>();

async function byHand(kind: ReportKind, format: ReportFormat, language: Locale): Promise<Uint8Array> {
  const asking = answered.get(kind) ?? factsOf(kind, service.with(key), 'en');
  answered.set(kind, asking);
  const facts = await asking;
  const question = { ...facts.frame.question, language, knownAt: new Date(knownAt).toISOString() };
  const asked = { ...facts, frame: { ...facts.frame, question } };
  return renderReport(await buildReport(asked, await wordsIn(language)), format);
}

const verify = (file: Buffer) =>
  service
    .with(key)
    .post('/v1/reports/verify')
    .send({ file: file.toString('base64') })
    .expect(200);

describe.each(reportKinds.filter((kind) => kind !== 'audit'))('%s', (kind) => {
  describe.each(reportFormats)('as %s', (format) => {
    it.each(locales)(
      'in %s is made, and says which report it is',
      async (language) => {
        const { report, file } = await madeReport(service, key, wantedOf(kind, format, language));
        expect(formatOf(file)).toBe(format);
        expect(await carriedIn(file)).toMatchObject({ kind, language, digest: report.digest });
        // Read back, figure by figure.
        const asked = await figuresIn(await byHand(kind, format, language), format);
        expect(firstDifference(await figuresIn(file, format), asked)).toBeNull();
      },
      60_000,
    );
  });
});

describe('an extract of the log', () => {
  it.each(reportFormats)(
    'as %s is made, and holds',
    async (format) => {
      const wanted = { kind: 'audit', format, knownAt: new Date().toISOString(), label: 'internal' };
      const { file } = await madeReport(service, key, wanted);
      const { body } = await verify(file);
      expect(body).toMatchObject({ holds: true, identical: true });
    },
    60_000,
  );
});
