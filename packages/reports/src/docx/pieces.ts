import { ExternalHyperlink, InternalHyperlink, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import type { Run } from '../model/report.ts';
import { printable } from '../printable.ts';
import { wordColour } from './looks.ts';

/** On one line, without control characters. */
export const oneLine = (text: string): string => printable(text).replaceAll(/[\t\r\n]+/g, ' ');

/** A piece of a sentence, and behind it the numbers of its sources, which lead to them. */
export function runsOf(run: Run, look: IRunOptions = {}): ParagraphChild[] {
  const { text, strong = false, quotation, notes = [] } = run;
  const said = new TextRun({
    ...look,
    ...(strong ? { bold: true } : {}),
    ...(quotation === undefined ? {} : { language: { value: quotation.lang } }),
    text: oneLine(quotation === undefined ? text : `“${text}”`),
  });
  if (notes.length === 0) return [said];
  const sign = (text: string) => new TextRun({ ...look, text, superScript: true });
  const numbers = notes.flatMap((note, index) => [
    ...(index === 0 ? [] : [sign(', ')]),
    new InternalHyperlink({ anchor: anchorOf(note), children: [sign(String(note))] }),
  ]);
  return [said, sign('['), ...numbers, sign(']')];
}

export const anchorOf = (note: number): string => `source-${note}`;

export const paragraph = (
  runs: readonly Run[],
  options: Omit<IParagraphOptions, 'children'> = {},
): Paragraph => new Paragraph({ ...options, children: runs.flatMap((run) => runsOf(run)) });

/** One text in one style. */
export const line = (text: string, style: string): Paragraph => paragraph([{ text }], { style });

export const link = (url: string): ExternalHyperlink =>
  new ExternalHyperlink({
    link: url,
    children: [new TextRun({ text: oneLine(url), color: wordColour('--accent') })],
  });
