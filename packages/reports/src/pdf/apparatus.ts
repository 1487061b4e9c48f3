import type { Fact, Report, SourceNote } from '../model/report.ts';
import { linesOf } from './lines.ts';
import type { Said } from './lines.ts';
import { looks } from './looks.ts';
import { headed } from './parts.ts';
import { down, inside, makeRoom, paper, rule, textWidth } from './sheet.ts';
import type { Element, Sheet } from './sheet.ts';
import { drawLine, scaled, write } from './write.ts';

/** What was found, of what, and after which question. */
export function drawFront(sheet: Sheet, report: Report): void {
  const { doc, root } = sheet;
  doc.outline.addItem(report.title);
  write(sheet, root, 'H1', [{ text: report.title }], sheet.looks.title);
  down(sheet, 4);
  write(sheet, root, 'P', [{ text: report.subtitle }], looks.subtitle);
  down(sheet, 10);
}

/** What was asked, how it was reckoned, what it rests on, and the digest. */
export function drawBack(sheet: Sheet, report: Report): void {
  if (sheet.compact) return drawRunIn(sheet, report);
  if (report.sources.length > 0) {
    headed(sheet, report.headings.sources);
    for (const source of report.sources) drawSource(sheet, source, sheet.root);
  }
  headed(sheet, report.headings.question);
  drawFacts(sheet, [...report.parameters, { name: report.headings.digest, value: report.digest }]);
  if (report.methodology.length === 0) return;
  headed(sheet, report.headings.methodology);
  for (const text of report.methodology) {
    write(sheet, sheet.root, 'P', [{ text }], looks.small);
    down(sheet, 3);
  }
}

/** The same as three paragraphs in small letters, where one page is all there is. */
function drawRunIn(sheet: Sheet, { headings, sources, parameters, methodology, digest }: Report): void {
  down(sheet, 6);
  rule(sheet, '--ink', 1.4);
  const lead = (text: string): Said => ({ text: `${text}  `, strong: true });
  const paragraphs: Said[][] = [
    [
      lead(headings.sources),
      ...sources.map(({ number, citation, url }) => ({
        text: `[${number}] ${citation}  `,
        link: addressOf(url),
      })),
    ],
    [
      lead(headings.question),
      { text: parameters.map(({ name, value }) => `${name}: ${value}`).join('; ') },
      { text: `; ${headings.digest}: ${digest}` },
    ],
    [lead(headings.methodology), { text: methodology.join(' ') }],
  ];
  for (const runs of paragraphs.slice(sources.length === 0 ? 1 : 0)) {
    down(sheet, 4);
    write(sheet, sheet.root, 'P', runs, looks.runIn);
  }
}

/** An address that leads somewhere; others are no links. */
const addressOf = (url: string | null): string | null =>
  url !== null && /^https?:\/\//.test(url) ? url : null;

function drawSource(sheet: Sheet, { number, citation, url }: SourceNote, parent: Element): void {
  const indent = 22 * sheet.scale;
  const place = { left: paper.left + indent, width: textWidth - indent };
  const link = addressOf(url);
  inside(sheet, parent, 'Note', (note) => {
    // Its address keeps to it.
    makeRoom(sheet, (link === null ? 1 : 3) * looks.small.leading * sheet.scale);
    const top = sheet.y;
    write(sheet, note, 'Lbl', [{ text: `${number}.` }], looks.smallName, { width: indent });
    sheet.y = top;
    write(sheet, note, 'P', [{ text: citation }], looks.small, place);
    if (link !== null)
      write(sheet, note, 'P', [{ text: link, link }], { ...looks.small, ink: '--accent' }, place);
  });
  down(sheet, 2);
}

/** Names and values in two columns. */
function drawFacts(sheet: Sheet, facts: readonly Fact[]): void {
  const [name, value] = [scaled(looks.smallName, sheet), scaled(looks.small, sheet)];
  const first = textWidth * 0.3;
  for (const fact of facts) {
    const names = linesOf(sheet, [{ text: fact.name }], name, first - 10);
    const values = linesOf(sheet, [{ text: fact.value }], value, textWidth - first);
    const height = Math.max(names.length, values.length) * value.leading;
    makeRoom(sheet, height);
    inside(sheet, sheet.root, 'P', (element) => {
      const draw = (lines: typeof names, look: typeof name, left: number) =>
        element.add(() => {
          for (const [at, line] of lines.entries())
            drawLine(sheet, line, look, left, sheet.y + at * look.leading);
        });
      draw(names, name, paper.left);
      draw(values, value, paper.left + first);
    });
    sheet.y += height;
  }
  down(sheet, 4);
}
