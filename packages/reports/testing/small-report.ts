import type { Report } from '../src/model/report.ts';
import type { Cell } from '../src/model/table.ts';

const cell = (value: Cell['value'], text = value === null ? '–' : String(value)): Cell => ({ value, text });

/** A report with something of everything, short enough to be held in the head. */
export const smallReport: Report = {
  kind: 'progress',
  language: 'en',
  title: 'Since meeting 5: score 46.7 → 37.0 because the agenda widened',
  subtitle: 'A process. Score from 0 to 100.',
  banner: { label: 'internal', text: 'Internal' },
  parameters: [{ name: 'As of', value: '14 May 2026' }],
  question: {
    process: 'a-process',
    kind: 'progress',
    language: 'en',
    asOf: '2026-05-14',
    knownAt: '2026-05-15T00:00:00Z',
  },
  headings: { question: 'What was asked', methodology: 'How', sources: 'Sources', digest: 'Digest' },
  parts: [
    { part: 'figures', figures: [{ name: 'Score, 0–100', text: '37.0', value: 37, note: 'before: 46.7' }] },
    { part: 'heading', level: 1, text: 'Point by point' },
    {
      part: 'table',
      table: {
        key: 'points',
        title: 'Points',
        columns: [
          { key: 'meeting', title: 'Meeting', type: 'text' },
          { key: 'title', title: 'Title', type: 'text' },
          { key: 'score', title: 'Score', type: 'decimal' },
          { key: 'n', title: 'Items', type: 'whole' },
        ],
        rows: [
          [cell('SR4'), cell('Fourth, in Vienna'), cell(33.3), cell(3)],
          [cell('SR5'), cell('Beşinci görüşme, Alican'), cell(46.7), cell(5)],
          [cell('SR6'), cell('Երևան, վեցերորդ'), cell(37, '37.0'), cell(9)],
        ],
        notes: ['Figures are rounded.'],
      },
    },
    { part: 'text', runs: [{ text: 'The agenda widened.', notes: [1] }] },
    {
      part: 'list',
      items: [[{ text: 'Advanced: ', strong: true }, { text: 'I09' }], [{ text: 'Reversed' }]],
    },
  ],
  methodology: ['The parts add up to the score.'],
  sources: [{ number: 1, citation: 'Publisher, Title [S01]', url: 'https://example.org/a' }],
  digest: 'sha256-abc',
};
