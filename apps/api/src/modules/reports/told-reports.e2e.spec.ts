import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Progress,
  type ReportFormat,
  reportFormats,
  type ReportKind,
  reportKinds,
} from '@parley/contracts';
import { buildReport, figuresIn, type Report, renderReport } from '@parley/reports';
import { type Locale, locales, wordsIn } from '@parley/words';
import { factsOf } from '../../testing/report-facts.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let client: ReturnType<RunningService['with']>;

beforeAll(async () => {
  service = await startService();
  client = service.with(await service.key({ clearance: 'internal' }));
});
afterAll(() => service.stop());

const told = async (kind: ReportKind, language: Locale): Promise<Report> =>
  buildReport(await factsOf(kind, client, language), await wordsIn(language));

/** The columns of a table, by the names that are the same in every language. */
function tableOf({ parts }: Report, key: string) {
  const part = parts.find((each) => each.part === 'table' && each.table.key === key);
  if (part?.part !== 'table') throw new Error(`no table ${key}`);
  const { columns, rows } = part.table;
  const column = (name: string) => {
    const index = columns.findIndex((each) => each.key === name);
    return rows.map((row) => row[index]);
  };
  return {
    values: (name: string) => column(name).map((cell) => cell?.value),
    texts: (name: string) => column(name).map((cell) => cell?.text),
  };
}

describe('a report of the demonstration record', () => {
  it('has for its title what was found, in the words of the dashboard', async () => {
    const titles = await Promise.all(
      locales.map(async (language) => (await told('progress', language)).title),
    );
    expect(titles).toEqual([
      'Since meeting 6: one new item, two advanced; score 37.0 → 60.0 as agreed items moved forward',
      '6. toplantıdan bu yana: bir yeni madde, iki madde ilerledi; puan 37,0 → 60,0 (mutabık kalınan maddeler ilerledi)',
      '6-\u2060րդ հանդիպումից ի վեր. մեկ նոր կետ, երկու կետ առաջ է գնացել, ցուցանիշը՝ 37,0 → 60,0 (համաձայնեցված կետերն առաջ են գնացել)',
    ]);
  });

  it('of progress has the figures of the API, to the digit, and writes them as each language does', async () => {
    const facts = await factsOf('progress', client, 'en');
    const { points, current, digest } = (facts as { progress: Progress }).progress;
    const [english, turkish] = await Promise.all([told('progress', 'en'), told('progress', 'tr')]);
    const table = tableOf(english, 'points');
    expect(table.values('score')).toEqual([33.3, 100, 100, 33.3, 46.7, 37, 60]);
    for (const [name, of] of [
      ['score', (point: Progress['current']) => point.score],
      ['change', (point: Progress['current']) => point.change.total],
      ['change_by_new_items', (point: Progress['current']) => point.change.byNewItems],
      ['high_water', (point: Progress['current']) => point.highWater],
      ['n', (point: Progress['current']) => point.n],
      ['level_3', (point: Progress['current']) => point.counts.implementation['3']],
      ['agreed', (point: Progress['current']) => point.counts.agreement.agreed],
    ] as const) {
      expect({ [name]: table.values(name) }).toEqual({ [name]: [...points, current].map(of) });
    }
    expect(tableOf(turkish, 'points').texts('score')).toEqual([
      '33,3',
      '100,0',
      '100,0',
      '33,3',
      '46,7',
      '37,0',
      '60,0',
    ]);
    expect(table.texts('change')).toEqual(['–', '+66.7', '0.0', '−66.7', '+13.3', '−9.6', '+23.0']);
    expect(english.digest).toBe(digest);
  });

  it('as a briefing says what moved since the last meeting, each with what it rests on', async () => {
    const report = await told('briefing', 'en');
    expect(report.title).toBe(
      'Since meeting 6: one new item, two advanced; score 37.0 → 60.0 as agreed items moved forward',
    );
    const [figures] = report.parts;
    expect(figures?.part === 'figures' && figures.figures.map(({ text, note }) => [text, note])).toEqual([
      ['60.0', 'before: 37.0'],
      ['+23.0', 'leaving 0.0, movement +18.5, new items +4.4'],
      ['10', '4 of them carried out in full'],
      ['100%', null],
      ['100.0', null],
    ]);
    const moves = tableOf(report, 'moves');
    expect(moves.values('item')).toEqual(['I13', 'I09', 'I12', 'I08']);
    expect(moves.texts('before')).toEqual(['–', 'Not started', 'Not started', 'Intermediate']);
    expect(moves.texts('after')).toEqual(['Full', 'Full', 'Intermediate', 'Intermediate']);
    const text = report.parts
      .flatMap((part) => (part.part === 'list' ? part.items : []))
      .map((runs) => runs.map((run) => run.text).join(''));
    expect(text).toEqual([
      "Hold envoys' meetings in Türkiye and Armenia (I16): Armenia: Denied; Türkiye: Proposed",
      'Next meeting: None is planned on the chosen tracks.',
      'Milestones: Of 11 milestones, four are reached; “Full normalization” still waits for two more',
      expect.stringContaining('Special representatives: no meeting since 12 September 2025, for 244 days.'),
    ]);
    expect(report.sources.slice(0, 2).map(({ number, citation }) => [number, citation])).toEqual([
      [1, 'Commersant.ge, “Türkiye moves to launch direct trade with Armenia”, 13 May 2026 [S67]'],
      [
        2,
        'The Turkey News / PanARMENIAN, “EU welcomes Armenia–Turkey direct trade launch”, 14 May 2026 [S68]',
      ],
    ]);
  });

  it('of the accounts has a score for each, and none where an account leaves nothing agreed', async () => {
    const report = await told('accounts', 'en');
    const scores = tableOf(report, 'scores');
    expect(scores.values('joint')).toEqual([null, null, null, 0, 33.3, 29.2, 50]);
    expect(scores.values('party:TR')).toEqual([null, null, null, 0, 33.3, 29.2, 55.6]);
    expect(scores.values('party:AM')).toEqual([null, null, null, 0, 33.3, 29.6, 48.1]);
    expect(scores.texts('joint')[0]).toBe('–');
    expect(tableOf(report, 'disputes').texts('word')).toEqual(['Denied', 'Proposed']);
  });

  it('tells of the matrix, the milestones and an item what they came to', async () => {
    const [matrix, milestones, item] = await Promise.all(
      (['matrix', 'milestones', 'item'] as const).map((kind) => told(kind, 'en')),
    );
    expect([matrix?.title, milestones?.title, item?.title]).toEqual([
      '16 items at 6 meetings: 12 agreed, 4 carried out in full',
      'Of 11 milestones, four are reached; “Full normalization” still waits for two more',
      'Simplify visa procedures for diplomatic/official passport holders: Full on 14 May 2026',
    ]);
    if (milestones === undefined || item === undefined) throw new Error('not told');
    expect(tableOf(milestones, 'milestones').values('reached_on').slice(0, 5)).toEqual([
      '2022-02-02',
      '2023-01-01',
      '2026-01-01',
      '2026-05-13',
      null,
    ]);
    expect(tableOf(item, 'history').values('claim')).toEqual(['A39', 'A38', 'A37', 'A36']);
  });

  it('of the audit log says who did what, and is never public: whoever sees no seals is told no labels', async () => {
    const report = await told('audit', 'en');
    const entries = tableOf(report, 'entries');
    expect(entries.values('type')).toContain('api_key.used_first');
    expect(entries.texts('what').join(' ')).toContain('was used for the first time, from');
    expect(report.banner.label).toBe('internal');
  });

  it('is labelled by the highest label that it was made from', async () => {
    const [progress, briefing] = await Promise.all([told('progress', 'en'), told('briefing', 'en')]);
    // All of the record is public; that something stands still is internal.
    expect([progress.banner.label, briefing.banner.label]).toEqual(['public', 'internal']);
  });

  // Six files each, two of them with whole fonts in them.
  describe.each(locales)('in %s', (language) => {
    it.each(reportKinds)(
      'as %s says in a file of every format what it says',
      async (kind) => {
        const report = await told(kind, language);
        for (const format of reportFormats)
          expect({ format, missing: await missingFrom(report, format) }).toEqual({ format, missing: [] });
      },
      120_000,
    );
  });
});

/** Formats that hold values; the others hold what is read. */
const counting: readonly ReportFormat[] = ['csv', 'xlsx'];

/** Letters alone: a line may be broken anywhere, and no format keeps joiners and spaces alike. */
const flat = (text: string) => text.normalize('NFKC').replaceAll(/[\s\u2060]/gu, '');

/** A value as it is read back: a day is a day of the calendar in a spreadsheet. */
const valueText = (value: string | number) => String(value).replaceAll(/\s+/gu, ' ').trim();

/** What a report says and its file of a format does not. */
async function missingFrom(report: Report, format: ReportFormat): Promise<string[]> {
  const figures = await figuresIn(await renderReport(report, format), format);
  const texts = figures.map(({ text }) => text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00\.000Z$/, '$1'));
  const tables = report.parts.flatMap((part) => (part.part === 'table' ? [part.table] : []));
  if (counting.includes(format)) {
    const told = new Set(texts);
    const shown = format === 'csv' ? tables.slice(0, 1) : tables;
    const values = shown.flatMap(({ rows }) => rows.flat().flatMap(({ value }) => value ?? []));
    return values.map(valueText).filter((text) => !told.has(text));
  }
  const run = flat(texts.join(' '));
  const cells = tables.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => row.filter((_, index) => format === 'json' || columns[index]?.data !== true)),
  );
  return [report.title, ...cells.map(({ text }) => text)].filter((text) => !run.includes(flat(text)));
}
