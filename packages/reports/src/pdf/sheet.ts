import { paperColours } from '@parley/charts';
import type { Face } from '../faces.ts';

export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** What the library takes and its types do not tell of yet. */
type Structure = PDFKit.Mixins.StructureElementOptions & {
  scope?: 'Column' | 'Row';
  bbox?: readonly [left: number, top: number, right: number, bottom: number];
  placement?: 'Block';
};

/** How letters look. */
export interface Look {
  face: Extract<Face, 'serif' | 'sans'>;
  size: number;
  /** From line to line. */
  leading: number;
  /** Token of the colour. */
  ink: Ink;
  strong?: boolean;
}

/** What looks otherwise where one page is all there is. */
export type Looks = Readonly<Record<'title' | 'heading' | 'figure' | 'text', Look>>;

const tokens = paperColours();
export type Ink = '--ink' | '--ink-2' | '--ink-3' | '--accent' | '--rule' | '--rule-strong' | '--paper';
export const colourOf = (token: string): string => tokens.get(token) ?? '#000000';

/** Where things come to stand: pages one after the other, and how far down the last of them is filled. */
export interface Sheet {
  doc: Pdf;
  /** The whole, to which every part is added in the order in which it is read. */
  root: Element;
  /** Smaller than 1 where everything has to go on one page. */
  scale: number;
  y: number;
  /** What was measured, by face and text. */
  widths: Map<string, number>;
  /** On one page: what the answer rests on is run in, nothing is said twice, and there is less air. */
  compact: boolean;
  looks: Looks;
  /** The heading that was written last. */
  under: string;
}

export const paper = { width: 595.28, height: 841.89, left: 52, top: 54, bottom: 50 } as const;
export const textWidth = paper.width - 2 * paper.left;

/** The lowest line that may be written on. */
const floor = paper.height - paper.bottom;

/** Goes to the next page where so much does not fit on this one any more. */
export function makeRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= floor || sheet.y <= paper.top) return false;
  sheet.doc.addPage();
  sheet.y = paper.top;
  return true;
}

/** Air between two things; half of it where one page is all there is. */
export const down = (sheet: Sheet, points: number): void => {
  if (sheet.y > paper.top) sheet.y += points * sheet.scale * (sheet.compact ? 0.5 : 1);
};

/** An element of the document's structure; what is drawn in it is what a screen reader reads as that. */
export function inside<T>(
  { doc }: Sheet,
  parent: Element,
  type: string,
  draw: (element: Element) => T,
  options: Structure = {},
): T {
  const element = doc.struct(type, options);
  parent.add(element);
  const drawn = draw(element);
  element.end();
  return drawn;
}

/** What is no part of the content: rules, patches of colour, what repeats on every page. */
export function asOrnament({ doc }: Pick<Sheet, 'doc'>, draw: () => void, pagination = false): void {
  doc.markContent('Artifact', pagination ? { type: 'Pagination' } : {});
  draw();
  doc.endMarkedContent();
}

export function rule(sheet: Sheet, token: Ink, thickness: number, width: number = textWidth): void {
  const { doc, y } = sheet;
  asOrnament(sheet, () =>
    doc
      .moveTo(paper.left, y)
      .lineTo(paper.left + width, y)
      .lineWidth(thickness)
      .stroke(colourOf(token)),
  );
}
