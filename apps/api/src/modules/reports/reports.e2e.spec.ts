import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { progress, type Progress } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const question = 'track=SR&asOf=2026-05-14&knownAt=2026-05-15T00:00:00Z';
const report = (query: string) =>
  service.with(key).get(`/v1/processes/turkiye-armenia/reports/progress?${question}&${query}`).expect(200);

/** Rows by column name, as any reader of RFC 4180 would have them. */
function readCsv(csv: string): Record<string, string>[] {
  const records = csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1);
  const rows = records.map((record) =>
    [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    ),
  );
  const [header = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

const numberOf = (cell: string | undefined): number | null => (cell === '' ? null : Number(cell));

const firstTitle = async (lang: string) => readCsv((await report(`lang=${lang}`)).text)[0]?.['title'];

describe('progress as a file', () => {
  it('of CSV says the very numbers that the route says', async () => {
    const { body } = await service.with(key).get(`/v1/processes/turkiye-armenia/progress?${question}`);
    const shown: Progress = progress.parse(body);
    const rows = readCsv((await report('format=csv')).text);
    const points = [...shown.points, { ...shown.current, meeting: null }];
    expect(rows).toHaveLength(7);
    expect(
      rows.map((row) => ({
        meeting: row['meeting'] === 'now' ? null : row['meeting'],
        at: row['at'],
        title: row['title'],
        figures: [row['n'], row['score'], row['low'], row['high'], row['coverage'], row['high_water']].map(
          numberOf,
        ),
        levels: [row['level_0'], row['level_1'], row['level_2'], row['level_3'], row['no_evidence']].map(
          numberOf,
        ),
        change: [
          row['change'],
          row['change_by_leaving'],
          row['change_by_movement'],
          row['change_by_new_items'],
        ].map(numberOf),
        moved: row['items_new'],
        digest: row['digest'],
      })),
    ).toEqual(
      points.map(({ meeting, at, n, score, low, high, coverage, highWater, counts, change, movement }) => ({
        meeting: meeting?.key ?? null,
        at,
        title: meeting?.title['en'] ?? '',
        figures: [n, score, low, high, coverage, highWater],
        levels: [0, 1, 2, 3]
          .map((level) => Object.values(counts.implementation)[level])
          .concat([counts.implementation.noEvidence]),
        change: [change.total, change.byLeaving, change.byMovement, change.byNewItems],
        moved: movement.new.join(' '),
        digest: shown.digest,
      })),
    );
  });

  it('of JSON is what the route answers', async () => {
    const { body } = await service.with(key).get(`/v1/processes/turkiye-armenia/progress?${question}`);
    expect((await report('format=json')).body).toEqual(body);
  });

  it.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
  ])('of %s comes to be kept, under a name', async (format, type) => {
    const { headers } = await report(`format=${format}`);
    expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="turkiye-armenia-progress-2026-05-14.${format}"`,
    );
  });

  it('has its titles in the language asked for', async () => {
    expect(await firstTitle('hy')).toMatch(/[\u0531-\u0587]/);
    expect(await firstTitle('tr')).not.toBe(await firstTitle('en'));
  });

  it('comes in no other form', async () => {
    const { body } = await service
      .with(key)
      .get('/v1/processes/turkiye-armenia/reports/progress?format=pdf&lang=fr')
      .expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['?format', '?lang']);
  });
});
