import { describe, expect, it } from '@jest/globals';
import { inspect } from '../detect/inspect.ts';
import { suggest } from '../detect/suggest.ts';
import { plan } from './plan.ts';
import type { Planned } from './planned.ts';
import { RecordAsPlanned, type Said } from './record-now.ts';

const HEADER =
  'item,title,kind,theme,date,account,act,agreement,legal,implementation,source,label,assertion,corrects,continued_by,cause,actor';
const ROWS = [
  'A,Rail,action,rail,2024-01-01,desk,observe,,,2,S1,public,a1,,,,',
  'A,Rail,action,rail,2024-01-01,desk,correct,,,1,S1,public,a2,a1,,,',
  'A,Rail,action,rail,2024-02-01,desk,reverse,,,0,S1,public,a3,,,The line was cut,The railways',
  'A,Rail,action,rail,2024-03-01,desk,discuss,,,,S1,public,a4,,,,',
  'A,Rail,action,rail,2024-03-01,desk,correct,,,,S1,public,a5,a4,,,',
  'A,Rail,action,rail,2024-04-01,desk,continue,,,,S1,public,a6,,B,,',
  'B,Road,action,road,2024-05-01,desk,observe,,,1,S1,public,a7,,,,',
  'B,Road,action,road,2024-05-01,desk,correct,,,3,S1,public,a8,elsewhere,,,',
];

/** What a table of the ledger comes to in a process of which this was said before. */
async function planned(said: readonly Said[], rows: readonly string[] = ROWS): Promise<Planned[]> {
  const file = {
    name: 'ledger.csv',
    bytes: new TextEncoder().encode([HEADER, ...rows].join('\n')),
    encoding: null,
  };
  const mapping = suggest(await inspect(file), []);
  if (mapping === null) throw new Error('no mapping');
  const sources = [{ key: 'S1', title: 'A source', url: null }];
  const record = new RecordAsPlanned({ items: [], meetings: [], parties: [], sources, said });
  let drawn = 0;
  const planning = {
    mapping,
    record,
    label: 'internal' as const,
    fileName: file.name,
    mayAdd: { item: true, meeting: true, source: true },
    draw: (prefix: string) => `${prefix}${(drawn += 1)}`,
  };
  const all: Planned[] = [];
  for await (const some of plan(file, planning)) all.push(...some);
  return all;
}

const said = (item: string, effectiveOn: string, act: string, implementation: number | null): Said => ({
  item,
  effectiveOn,
  account: 'desk',
  act,
  agreement: null,
  legal: null,
  implementation,
  meeting: null,
});

describe('the ledger as a table, in another process', () => {
  it('says what stands: corrections in the place of what they correct, and each row that is left out says why', async () => {
    const changes = await planned([]);
    expect(changes.map(({ row, kind, becomes, faults }) => [row, kind, faults[0]?.code ?? becomes])).toEqual([
      [2, 'skipped', 'corrected_in_file'],
      [3, 'new', 'Rail'],
      [3, 'new', 'observe, 1'],
      [4, 'changed', 'reverse, 0'],
      [5, 'skipped', 'corrected_in_file'],
      [6, 'skipped', 'takes_back'],
      [7, 'new', 'continue'],
      [8, 'new', 'Road'],
      [8, 'new', 'observe, 1'],
      [9, 'skipped', 'correction_by_itself'],
    ]);
    const bodies = changes.flatMap(({ subject, body }) => (subject === 'assertion' && body ? [body] : []));
    expect(bodies).toMatchObject([
      { act: 'observe', implementation: 1 },
      { act: 'reverse', cause: { en: 'The line was cut' }, actor: 'The railways' },
      { act: 'continue', continuedBy: 'key:B' },
      { act: 'observe', implementation: 1 },
    ]);
  });

  it('names a successor that is nowhere', async () => {
    const [, bad] = await planned([], [ROWS[5]?.replace(',B,', ',C,') ?? '']);
    expect(bad?.faults).toMatchObject([{ code: 'successor_unknown', column: 'continued_by' }]);
  });
});

describe('the ledger as a table, where it comes from', () => {
  it('says nothing that is not said, and adds no source for it', async () => {
    const changes = await planned(
      [
        said('A', '2024-01-01', 'correct', 1),
        said('A', '2024-02-01', 'reverse', 0),
        said('A', '2024-03-01', 'correct', null),
        said('A', '2024-04-01', 'continue', null),
        said('B', '2024-05-01', 'observe', 1),
      ],
      ROWS.slice(0, -1).map((row) => row.replace(',S1,', ',,')),
    );
    expect(changes.filter(({ subject }) => subject === 'source')).toEqual([]);
    expect(changes.flatMap(({ subject, kind }) => (subject === 'assertion' ? [kind] : []))).toEqual([
      'skipped',
      'same',
      'same',
      'skipped',
      'same',
      'same',
      'same',
    ]);
  });
});
