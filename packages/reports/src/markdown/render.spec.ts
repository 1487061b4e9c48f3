import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smallReport } from '../../testing/small-report.ts';
import type { Report } from '../model/report.ts';
import { figuresIn } from '../verify/figures-in.ts';
import { renderMarkdown } from './render.ts';

const textOf = (report: Report) => new TextDecoder().decode(renderMarkdown(report));

describe('a report as Markdown', () => {
  it('is read as it stands, and rendered with headings, tables and notes', () => {
    expect(textOf(smallReport)).toBe(`Internal

# Since meeting 5: score 46.7 → 37.0 because the agenda widened

A process. Score from 0 to 100.

- **Score, 0–100** 37.0 (before: 46.7)

## Point by point

| Meeting | Title                   | Score | Items |
| ------- | ----------------------- | ----: | ----: |
| SR4     | Fourth, in Vienna       |  33.3 |     3 |
| SR5     | Beşinci görüşme, Alican |  46.7 |     5 |
| SR6     | Երևան, վեցերորդ         |  37.0 |     9 |

Figures are rounded.

The agenda widened. \\[1]

- **Advanced:** I09
- Reversed

## Sources

1. Publisher, Title \\[S01] <https://example.org/a>

## What was asked

- **As of** 14 May 2026

## How

The parts add up to the score.

- **Digest** sha256-abc

<!-- parley {"digest":"sha256-abc","kind":"progress","language":"en","question":{"asOf":"2026-05-14","kind":"progress","knownAt":"2026-05-15T00:00:00Z","language":"en","process":"a-process"}} -->
`);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[here](javascript:alert(1))',
    '# not a heading',
    '| not | a | table |',
    '- not a list\n\n# nor a heading',
    '**not bold** `nor code`',
    '--> out of the comment',
    '![](https://example.org/pixel.png)',
    '1. not numbered',
    'https://example.org/ *x*',
  ])('takes nothing for markup: %j', async (title) => {
    const report = { ...smallReport, title, question: { ...smallReport.question, since: title } };
    const figures = await figuresIn(renderMarkdown(report), 'md');
    const plain = await figuresIn(renderMarkdown(smallReport), 'md');
    expect(figures.map(({ place }) => place)).toEqual(plain.map(({ place }) => place));
    expect(figures[1]).toMatchObject({ place: 'heading 1', text: title.replaceAll(/\s+/g, ' ') });
  });

  it('keeps any text in any cell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 40 }), async (text) => {
        const told = text.replaceAll(/\s+/g, ' ').trim();
        fc.pre(told !== '');
        const report: Report = {
          ...smallReport,
          parts: smallReport.parts.map((part) =>
            part.part === 'table'
              ? {
                  ...part,
                  table: {
                    ...part.table,
                    rows: [[{ value: text, text }]],
                    columns: part.table.columns.slice(0, 1),
                  },
                }
              : part,
          ),
        };
        const figures = await figuresIn(renderMarkdown(report), 'md');
        expect(figures.map(({ place, text }) => [place, text])).toContainEqual([
          'table 1, row 1, column Meeting',
          told,
        ]);
      }),
    );
  });
});
