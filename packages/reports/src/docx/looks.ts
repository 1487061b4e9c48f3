import { paperColours } from '@parley/charts';
import { LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';
import type { Report } from '../model/report.ts';

const tokens = paperColours();

/** A colour of the dashboard as Word writes it. */
export const wordColour = (token: string): string => (tokens.get(token) ?? '#000000').slice(1);

/** Faces that come with what opens the file: Armenian letters are in one of them only. */
export const facesOf = (language: Report['language']): Record<'serif' | 'sans', string> =>
  language === 'hy' ? { serif: 'Sylfaen', sans: 'Sylfaen' } : { serif: 'Georgia', sans: 'Arial' };

const regions: Record<Report['language'], string> = { en: 'en-GB', tr: 'tr-TR', hy: 'hy-AM' };

/** The styles of a report; whoever likes others changes them in one place. */
export function stylesOf(language: Report['language']): IStylesOptions {
  const { serif, sans } = facesOf(language);
  const ink = wordColour('--ink');
  const soft = wordColour('--ink-2');
  const heading = (size: number, before: number) => ({
    run: { font: serif, size, bold: true, color: ink },
    paragraph: { spacing: { before, after: 80, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
  });
  const own = (id: string, run: object, paragraph: object = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font: serif, size: 20, color: ink, language: { value: regions[language] } },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO, after: 100 } },
      },
      title: heading(42, 0),
      heading1: heading(28, 320),
      heading2: heading(22, 200),
    },
    paragraphStyles: [
      own('Subtitle line', { font: sans, size: 17, color: soft }, { spacing: { after: 200 } }),
      own(
        'Caption line',
        { font: sans, size: 18, bold: true },
        { keepNext: true, spacing: { before: 160, after: 40 } },
      ),
      own('Under line', { font: sans, size: 15, color: soft }),
      own(
        'Cell',
        { font: sans, size: 16 },
        { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      own(
        'Cell head',
        { font: sans, size: 15, bold: true, color: soft },
        { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      own(
        'Figure',
        { font: serif, size: 44, bold: true },
        { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      own('Small', { font: sans, size: 15, color: soft }, { spacing: { after: 60 } }),
      own('Margin', { font: sans, size: 14, color: wordColour('--ink-3') }, { spacing: { after: 0 } }),
    ],
  };
}
