import type { Report } from '../model/report.ts';
import { linesOf } from './lines.ts';
import { looks } from './looks.ts';
import { asOrnament, paper, textWidth } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { drawLine } from './write.ts';

/** On every page: who may see it, which page it is, and the digest by which it can be verified. */
export function drawMargins(sheet: Sheet, report: Report): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  const banner =
    report.banner.label === 'public' ? { ...looks.banner, ink: '--ink-3' as const } : looks.banner;
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page);
    const number = linesOf(sheet, [{ text: `${page + 1} / ${count}` }], looks.margin, textWidth);
    const digest = linesOf(sheet, [{ text: report.digest }], looks.margin, textWidth - 60);
    const label = linesOf(sheet, [{ text: report.banner.text }], banner, textWidth);
    asOrnament(
      sheet,
      () => {
        for (const line of label.slice(0, 1)) drawLine(sheet, line, banner, paper.left, 30);
        for (const line of digest.slice(0, 1))
          drawLine(sheet, line, looks.margin, paper.left, paper.height - 38);
        for (const line of number.slice(0, 1))
          drawLine(sheet, line, looks.margin, paper.left + textWidth - line.width, paper.height - 38);
      },
      true,
    );
  }
}
