import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CurrentPoint,
  milestoneStanding,
  party,
  progress,
  type ReportFormat,
  reportFormats,
  type ReportKind,
} from '@parley/contracts';
import { figuresIn, type ReadFigure } from '@parley/reports';
import { dateText, type Locale, locales } from '@parley/words';
import { Jobs } from '../../platform/jobs/index.ts';
import { firstMissing, numbersIn } from '../../testing/numbers-in.ts';
import { asker, asOf, knownAt } from '../../testing/report-facts.ts';
import { madeReport } from '../../testing/reporting.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let api: ReturnType<typeof asker>;

beforeAll(async () => {
  service = await startService();
  key = await service.key({ clearance: 'internal' });
  api = asker(service.with(key));
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(() => service.stop());

const asked = { asOf, knownAt, track: 'SR' };

/** Formats that hold values, whatever the language; the others hold what is read. */
const hasValues = (format: ReportFormat): boolean => ['csv', 'xlsx', 'json'].includes(format);

/** What somebody who has nothing but the file finds in it. */
async function readBack(kind: ReportKind, format: ReportFormat, language: Locale): Promise<ReadFigure[]> {
  const wanted = { kind, format, language, asOf, knownAt, track: ['SR'], label: 'internal' };
  const { file } = await madeReport(service, key, wanted);
  return figuresIn(file, format);
}

const there = (...numbers: readonly (number | null)[]): number[] => numbers.flatMap((number) => number ?? []);

/** A row of the table as the API has it. */
const rowOf = ({ score, change, highWater, n, counts: { implementation } }: CurrentPoint): number[] =>
  there(score, change.total, highWater, n, ...([3, 2, 1, 0] as const).map((level) => implementation[level]));

describe.each(locales)('in %s', (language) => {
  describe.each(reportFormats)('the figures that are read in a file of %s', (format) => {
    it('of progress are those of the API, point by point', async () => {
      const { points, current } = await api.get(progress, '/progress', asked);
      const wanted = [...points, current].flatMap(rowOf);
      expect(wanted.length).toBeGreaterThan(50);
      const found = numbersIn(await readBack('progress', format, language), language, hasValues(format));
      expect(firstMissing(wanted, found)).toBeNull();
      // A tenth more at one place is found out.
      const forged = wanted.with(9, (wanted[9] ?? 0) + 0.1);
      expect(firstMissing(forged, found)).not.toBeNull();
    });

    it('of the accounts are the scores of each', async () => {
      const sides = (await api.all(party, '/parties')).filter(({ role }) => role === 'party');
      const readings = ['joint', ...sides.map((side) => `party:${side.key}`), 'resolved'];
      const each = await Promise.all(
        readings.map((reading) => api.get(progress, '/progress', { ...asked, reading })),
      );
      const lengths = each.map(({ points }) => points.length);
      const wanted = Array.from({ length: Math.max(...lengths) }, (_, row) =>
        there(...each.map(({ points }) => points[row]?.score ?? null)),
      ).flat();
      expect(wanted.length).toBeGreaterThan(5);
      const found = numbersIn(await readBack('accounts', format, language), language, hasValues(format));
      expect(firstMissing(wanted, found)).toBeNull();
    });

    it('of milestones are the days on which they were reached', async () => {
      const standings = await api.all(milestoneStanding, '/milestones', { asOf, knownAt });
      const days = standings.flatMap(({ reachedOn }) => reachedOn ?? []);
      expect(days.length).toBeGreaterThan(3);
      const texts = (await readBack('milestones', format, language)).map(({ text }) => flat(text));
      const shown = days.map((day) => flat(hasValues(format) ? day : dateText(day, language, 'short')));
      expect(shown.filter((day) => !texts.includes(day))).toEqual([]);
    });
  });
});

const flat = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u2060]/gu, '');
