import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../platform/jobs/index.ts';
import { importing } from '../../testing/importing.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let desk: ReturnType<typeof importing>;
const PROCESS = '/v1/processes/turkiye-armenia';

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  desk = importing(service, key);
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(() => service.stop());

const read = async (path: string) => (await desk.ask().get(`${PROCESS}${path}`).expect(200)).body;

const SHEET = [
  'Madde;Başlık;Tarih;Taraf;Düzey;Kaynak;Not',
  'I02;;15.01.2026;Türkiye;Tam;S17;"iki satır',
  'bir hücrede"',
  'N01;Gece treni;16.01.2026;desk;1;https://www.example.org/haber;',
  'N01;;17.01.2026;desk;2;;',
].join('\r\n');

/** Its letters that Latin 1 has others for. */
const OTHERS: Record<string, number> = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe };
const inWindows1254 = (text: string): Uint8Array =>
  Uint8Array.from(text.split('').map((letter) => OTHERS[letter] ?? letter.charCodeAt(0)));

describe('a long sheet', () => {
  it('is read, mapped by itself, previewed cell by cell, applied as one revision and undone as one act', async () => {
    // Windows-1254, as Excel in Türkiye saves it.
    const before = await read('/progress?asOf=2026-05-14');
    const uploaded = await desk.upload('izleme.csv', inWindows1254(SHEET));
    expect(uploaded).toMatchObject({
      state: 'mapping',
      detected: { format: 'csv', encoding: 'windows-1254', separator: ';', rows: 4 },
      datesAmbiguous: false,
      suggestion: { shape: 'long', dates: 'dmy' },
    });
    const planned = await desk.plan(uploaded);
    expect(planned.refusal).toBeNull();
    expect(await desk.changes(planned.id, '&kind=bad')).toEqual([]);
    expect(planned).toMatchObject({ state: 'ready', counts: { new: 5, changed: 1, same: 0, bad: 0 } });

    const applied = await desk.apply(planned);
    expect(applied.refusal).toBeNull();
    expect(applied.state).toBe('applied');
    const item = await read('/items/key:N01');
    expect(item.title).toEqual({ en: 'Gece treni' });
    const { data } = await read('/assertions?item=N01');
    expect(
      data.map((one: { effectiveOn: string; implementation: number }) => [
        one.effectiveOn,
        one.implementation,
      ]),
    ).toEqual([
      ['2026-01-16', 1],
      ['2026-01-17', 2],
    ]);
    expect(data[0].revision).toBe(applied.revision);

    const undone = await desk.undo(applied);
    expect(undone.refusal).toBeNull();
    expect(undone.state).toBe('undone');
    const after = await read('/progress?asOf=2026-05-14');
    expect(after.points).toEqual(before.points);
    expect(after.current).toEqual(before.current);
  }, 60_000);

  it('says of each cell what is wrong and what would do, and is not applied while one is bad', async () => {
    const sheet = [
      'Item,Date,Account,Level,Source,Label',
      'I99,2026-01-15,desk,2,S17,',
      'I02,15.13.2026,desk,2,S17,',
      'I02,2026-01-15,Atlantis,2,S17,',
      'I02,2026-01-15,desk,halfway,S17,',
      'I02,2026-01-15,desk,2,S99,',
      'I02,2026-01-15,desk,2,S17,restricted',
      'I02,2999-01-01,desk,2,S17,',
      'I03,2026-01-15,desk,1,S17,',
      'I02,,desk,2,S17,',
    ].join('\n');
    const uploaded = await desk.upload('cells.csv', sheet);
    const planned = await desk.plan(uploaded, { dates: 'dmy' });
    const bad = (await desk.changes(planned.id, '&kind=bad')).flatMap(({ row, faults }) =>
      faults.map(({ code, column, remedy }) => [row, column, code, remedy.length > 10]),
    );
    expect(bad).toEqual([
      [2, 'Item', 'item_unknown', true],
      [3, 'Date', 'not_a_date', true],
      [4, 'Account', 'not_an_account', true],
      [5, 'Level', 'not_a_level', true],
      [6, 'Source', 'source_unknown', true],
      [7, 'Label', 'label_above_import', true],
      [8, 'Date', 'date_in_future', true],
      [9, 'Level', 'implementation_falls', true],
      [10, 'Date', 'date_missing', true],
    ]);
    const before = await read('');
    const { body } = await desk.ask().post(`/v1/imports/${planned.id}/apply`).expect(409);
    expect(body.detail).toContain('9 of its changes cannot be made');
    expect((await read('')).revision).toBe(before.revision);
  });

  it('asks how dates are to be read where they can be read in two ways', async () => {
    const sheet = 'Item,Date,Level,Source\nI02,3/4/2024,2,S17\nI03,5/6/2024,3,S17\n';
    const uploaded = await desk.upload('dates.csv', sheet);
    expect(uploaded.datesAmbiguous).toBe(true);
    const { body } = await desk
      .ask()
      .patch(`/v1/imports/${uploaded.id}`)
      .set('if-match', '*')
      .send({ mapping: uploaded.suggestion })
      .expect(422);
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '/mapping/dates', code: 'dates_ambiguous' }),
    ]);
    const planned = await desk.plan(uploaded, { dates: 'mdy' });
    expect(planned.state).toBe('ready');
    await desk.apply(planned);
    const { data } = await read('/assertions?item=I02&sort=-recorded');
    expect(data[0].effectiveOn).toBe('2024-03-04');
  });

  it('names what is said already as the same, and has nothing to write then, not even itself as a source', async () => {
    const sheet = 'Item,Date,Account,Level\nI02,2026-02-01,desk,3\n';
    const once = await desk.plan(await desk.upload('once.csv', sheet));
    expect(once.counts).toMatchObject({ new: 1, changed: 1 });
    await desk.apply(once);
    const again = await desk.plan(await desk.upload('twice.csv', sheet));
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 1, skipped: 0, bad: 0 });
    expect(await desk.apply(again)).toMatchObject({
      state: 'ready',
      refusal: { detail: expect.stringContaining('nothing to write') },
    });
  });

  it('is not applied to a record that has moved on, and not undone under what others have built on it', async () => {
    const sheet = 'Item,Title,Date,Level,Source\nN07,A new thing,2026-02-02,1,S17\n';
    const planned = await desk.plan(await desk.upload('moved.csv', sheet));
    await desk.ask().patch(`${PROCESS}/items/key:I02`).set('if-match', '*').send({ weight: 3 }).expect(200);
    const { body } = await desk.ask().post(`/v1/imports/${planned.id}/apply`).expect(409);
    expect(body.detail).toContain('was written in since');

    const applied = await desk.apply(await desk.plan(planned, planned.mapping ?? {}));
    expect(applied.state).toBe('applied');
    const said = {
      item: 'key:N07',
      effectiveOn: '2026-03-01',
      account: 'desk',
      act: 'observe',
      implementation: 2,
    };
    const { body: built } = await desk
      .ask()
      .post(`${PROCESS}/assertions`)
      .send({ ...said, key: 'B01', sources: [{ source: 'key:S17' }] })
      .expect(201);
    expect(await desk.undo(applied)).toMatchObject({
      state: 'applied',
      refusal: { errors: [{ code: 'still_used', message: 'the assertion B01 rests on the item N07' }] },
    });
    await desk
      .ask()
      .post(`${PROCESS}/assertions/${built.id}/corrections`)
      .send({ sources: [{ source: 'key:S17' }] })
      .expect(201);
    // The ledger is never changed: it rests on the item for ever.
    expect((await desk.undo(applied)).state).toBe('applied');
  });

  /** Below a row that says what was carried out, one a day on which nothing was. */
  const longSheet = (days: number, last: string): string => {
    const day = (nth: number) => new Date(Date.UTC(1990, 0, 1 + nth)).toISOString().slice(0, 10);
    const rows = Array.from({ length: days }, (_, nth) => `L${days},,${day(nth)},observer,discuss,`);
    return [
      'Item,Title,Date,Account,Act,Level',
      `L${days},Long,1989-01-01,desk,observe,2`,
      ...rows,
      last,
    ].join('\n');
  };

  it('of more rows than are looked at once is held against those before it all the same', async () => {
    const uploaded = await desk.upload('long.csv', longSheet(10_500, 'L10500,,2020-02-01,desk,observe,1'));
    const planned = await desk.plan(uploaded);
    expect(planned.refusal).toBeNull();
    // The item and the file as its source besides.
    expect(planned.counts).toEqual({ new: 10_503, changed: 0, same: 0, skipped: 0, bad: 1 });
    const [bad] = await desk.changes(planned.id, '&kind=bad');
    expect(bad).toMatchObject({ row: 10_503, faults: [{ code: 'implementation_falls' }] });
  }, 120_000);

  it('of thousands of rows makes one revision, with each in the log, and is undone as one act', async () => {
    const uploaded = await desk.upload('thousands.csv', longSheet(5500, 'L5500,,2020-02-01,desk,observe,3'));
    const applied = await desk.apply(await desk.plan(uploaded));
    expect(applied.refusal).toBeNull();
    expect(applied.counts).toMatchObject({ new: 5503, changed: 1, bad: 0 });
    const { body: verified } = await desk.ask().get('/v1/audit/verification').expect(200);
    expect(verified.firstBroken).toBeNull();
    const undone = await desk.undo(applied);
    expect([undone.refusal, undone.state]).toEqual([null, 'undone']);
  }, 120_000);
});
