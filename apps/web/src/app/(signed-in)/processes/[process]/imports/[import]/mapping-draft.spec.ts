import { describe, expect, it } from '@jest/globals';
import type { DetectedFile } from '@parley/contracts';
import { atTheirFields, bareMapping, columnsOf, mappingIn, wordsOf } from './mapping-draft.ts';

const column = (header: string, samples: string[]) => ({ header, samples, dates: null });
const detected: DetectedFile = {
  format: 'xlsx',
  encoding: null,
  separator: null,
  rows: 12,
  sheets: [
    {
      name: 'Track',
      rows: 8,
      headerFrom: 2,
      headerRows: 1,
      columns: [column('Item', ['I02']), column('Level', ['Tam', '2', 'tam', 'bitti'])],
    },
    {
      name: 'Notes',
      rows: 4,
      headerFrom: 1,
      headerRows: 1,
      columns: [column('Item', ['I02']), column('Note', ['…'])],
    },
  ],
};
const draft = {
  ...bareMapping(detected, 'tr'),
  columns: [
    { header: 'Item', field: 'item' as const, meeting: null },
    { header: 'Level', field: 'implementation' as const, meeting: null },
    { header: 'Note', field: 'note' as const, meeting: null },
  ],
  values: [{ field: 'implementation' as const, text: 'TAM', value: '3' }],
};

const filled = (entries: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};
const usual: [string, string][] = [
  ['language', 'tr'],
  ['account', 'desk'],
  ['kind', 'action'],
  ['theme', 'imported'],
  ['track', ''],
  ['source', ''],
];

describe('the draft of a mapping', () => {
  it('asks of each column once, and of each word once, with what is known of it', () => {
    expect(columnsOf(detected).map(({ header }) => header)).toEqual(['Item', 'Level', 'Note']);
    expect(wordsOf(draft, detected, [{ header: 'Level', text: 'yarım' }])).toEqual([
      { field: 'implementation', header: 'Level', text: 'yarım', value: undefined },
      { field: 'implementation', header: 'Level', text: 'Tam', value: '3' },
      { field: 'implementation', header: 'Level', text: 'bitti', value: undefined },
    ]);
  });

  it('keeps the columns of the sheets that are read, and the header where those have it', () => {
    const words = wordsOf(draft, detected, []);
    const form = filled([...usual, ['sheets', 'Track'], ['value-0', '2'], ['value-1', '-']]);
    expect(mappingIn(form, draft, detected, words)).toMatchObject({
      sheets: ['Track'],
      headerFrom: 2,
      columns: [{ header: 'Item' }, { header: 'Level' }],
      values: [
        { field: 'implementation', text: 'Tam', value: '2' },
        { field: 'implementation', text: 'bitti', value: null },
      ],
      dates: null,
      defaults: { account: 'desk', act: null, track: null, source: null },
    });
  });

  it('has each fault of the service at the field that it was filled in at', () => {
    const refused = (pointer: string) =>
      atTheirFields(
        {
          done: false,
          refusal: { status: 422, code: 'validation_failed', faults: [{ pointer, code: 'x', message: '' }] },
        },
        draft,
      );
    const places = [
      '/mapping/columns/1/field',
      '/mapping/defaults/theme',
      '/mapping/sheets',
      '/mapping/dates',
    ];
    expect(
      places.map((pointer) => {
        const sent = refused(pointer);
        return sent.done ? null : sent.refusal.faults[0]?.pointer;
      }),
    ).toEqual(['/column-Level', '/theme', '/sheets', '/dates']);
  });
});
