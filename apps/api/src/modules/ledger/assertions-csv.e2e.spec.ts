import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DatabaseService } from '../../platform/database/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { importing } from '../../testing/importing.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
const PROCESS = '/v1/processes/turkiye-armenia';

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(() => service.stop());

const fileOf = async (query = '', by = key): Promise<string> => {
  const { text, headers } = await service.with(by).get(`${PROCESS}/assertions.csv${query}`).expect(200);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  return text;
};
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
const rowsOf = async (query?: string, by?: string): Promise<Record<string, string>[]> => {
  const [header = '', ...lines] = (await fileOf(query, by)).replace('\uFEFF', '').trimEnd().split('\r\n');
  const names = cellsOf(header);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, place) => [names[place], cell])));
};

/** The whole list, page by page. */
async function listed(query = ''): Promise<{ key: string; act: string; label: string }[]> {
  const all = [];
  for (let cursor = ''; ;) {
    const { body } = await service
      .with(key)
      .get(`${PROCESS}/assertions?limit=200${query}${cursor}`)
      .expect(200);
    all.push(...body.data);
    if (body.page.nextCursor === null) return all;
    cursor = `&cursor=${body.page.nextCursor}`;
  }
}

describe('the ledger as CSV', () => {
  it('has a row for each assertion of the list, in its order, with what the list says of it', async () => {
    const [rows, list] = [await rowsOf(), await listed()];
    expect(rows.map(({ assertion, act, label }) => [assertion, act, label])).toEqual(
      list.map((one) => [one.key, one.act, one.label]),
    );
    expect(rows.length).toBeGreaterThan(20);
    const corrections = rows.filter(({ act }) => act === 'correct');
    expect(corrections.every(({ corrects }) => corrects !== '')).toBe(true);
  });

  it('is narrowed as the list is, and told at the same two times', async () => {
    for (const query of [
      '&act=observe',
      '&account=joint&account=party:TR',
      '&item=I02',
      '&asOf=2023-01-01',
      '&knownAt=2000-01-01T00:00:00Z',
    ]) {
      const [rows, list] = [await rowsOf(`?${query.slice(1)}`), await listed(query)];
      expect(rows.map(({ assertion }) => assertion)).toEqual(list.map((one) => one.key));
    }
  });

  it('is a sheet that can be imported again: all that it says is said already', async () => {
    const desk = importing(service, key);
    const said = { item: 'key:I02', effectiveOn: '2026-04-01', account: 'desk', act: 'discuss' };
    const { body: wrong } = await service
      .with(key)
      .post(`${PROCESS}/assertions`)
      .send({ ...said, sources: [{ source: 'key:S17' }] })
      .expect(201);
    await service
      .with(key)
      .post(`${PROCESS}/assertions/${wrong.id}/corrections`)
      .send({ effectiveOn: '2026-04-02', sources: [{ source: 'key:S17' }] })
      .expect(201);
    const rows = await rowsOf();
    const corrected = new Set(rows.flatMap(({ corrects }) => corrects || []));
    expect(corrected.size).toBeGreaterThan(0);
    const uploaded = await desk.upload('ledger.csv', await fileOf());
    expect(uploaded.suggestion?.columns.map(({ field }) => field).join()).toBe(
      'item,title,kind,theme,date,meeting,account,act,agreement,legal,implementation,verb,note,source,locator,quotation,label,assertion,corrects,continued_by,cause,actor',
    );
    const planned = await desk.plan(uploaded);
    expect(planned.refusal).toBeNull();
    expect(planned.counts).toEqual({
      new: 0,
      changed: 0,
      same: rows.length - corrected.size,
      skipped: corrected.size,
      bad: 0,
    });
    const skipped = await desk.changes(planned.id, '&kind=skipped');
    expect(skipped.flatMap(({ faults }) => faults.map(({ code }) => code))).toEqual(
      skipped.map(() => 'corrected_in_file'),
    );
    const { body: before } = await service.with(key).get(`${PROCESS}/sources`).expect(200);
    expect(before.data.filter(({ title }: { title: string }) => title === 'ledger.csv')).toEqual([]);
  }, 60_000);

  it('shows nobody what is above their clearance', async () => {
    const { body } = await service
      .with(key)
      .post(`${PROCESS}/assertions`)
      .send({
        item: 'key:I02',
        effectiveOn: '2026-05-01',
        account: 'desk',
        act: 'discuss',
        verb: '=HYPERLINK("https://x")',
        note: { en: 'said, "in private"', tr: 'özel' },
        sources: [{ source: 'key:S17' }],
        label: 'internal',
      })
      .expect(201);
    const [row] = (await rowsOf('?language=tr')).filter(({ assertion }) => assertion === body.key);
    expect(row).toMatchObject({ verb: `'=HYPERLINK("https://x")`, note: 'özel', label: 'internal' });
    const outsider = await service.key({ clearance: 'public' });
    const seen = await rowsOf('', outsider);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ label }) => label !== 'public')).toEqual([]);
  });

  it('is not read for whoever asks for its head alone', async () => {
    const transaction = jest.spyOn(service.app.get(DatabaseService), 'transaction');
    const { headers, text } = await service.with(key).head(`${PROCESS}/assertions.csv`).expect(200);
    expect([headers['content-type'], text]).toEqual(['text/csv; charset=utf-8', undefined]);
    const forHead = transaction.mock.calls.length;
    await fileOf();
    // One for the entry of the log, as for the head; then a stretch of rows, and one that finds no more.
    expect(transaction.mock.calls.length - forHead).toBe(forHead + 2);
    transaction.mockRestore();
  });

  it('is an entry of the log', async () => {
    await fileOf();
    const { body } = await service.with(key).get('/v1/audit?type=process.exported&limit=1').expect(200);
    expect(body.data[0]).toMatchObject({ type: 'process.exported', details: { format: 'csv' } });
  });
});
