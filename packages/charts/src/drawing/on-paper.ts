import { paperColours } from './colours.ts';

/** The faces that reports carry: the second for the letters that the first lacks. */
export const chartFaces = { usual: 'Inter', armenian: 'Noto Sans Armenian' } as const;

/** What only a page knows what to do with. */
const idle = /^(?:class|style|tabindex|role|name|radius|pointer-events|paint-order|aria-.*|data-.*)$/;
const armenian = /[\u0531-\u058f\ufb13-\ufb17]+(?:[\s.,:]+[\u0531-\u058f\ufb13-\ufb17]+)*/g;

/**
 * Makes a drawing stand by itself, the same whenever it is drawn: colours for tokens, the faces of reports, figures
 * to a hundredth, and no names that count up from drawing to drawing.
 */
export function toPaper(drawing: SVGSVGElement): void {
  const colours = paperColours();
  const names = new Map<string, string>();
  for (const { id } of drawing.querySelectorAll('[id*=recharts]')) names.set(id, `part-${names.size + 1}`);
  const told = (value: string): string =>
    value
      .replaceAll(/var\((--[\w-]+)\)/g, (whole, token: string) => colours.get(token) ?? whole)
      .replaceAll(/[\w-]*recharts[\w-]*/g, (id) => names.get(id) ?? id)
      .replaceAll(/\d+\.\d{3,}/g, (figure) => String(Number(Number(figure).toFixed(2))));

  for (const element of drawing.querySelectorAll<SVGElement>('*')) {
    const size = element.style.fontSize;
    if (size !== '') element.setAttribute('font-size', size.replace('px', ''));
    if (element.getAttribute('paint-order') === 'stroke') haloed(element);
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (idle.test(name)) element.removeAttribute(name);
      else element.setAttribute(name, value === 'transparent' ? 'none' : told(value));
    }
    if (element.matches('text, tspan')) facesApart(element);
  }
  for (const empty of [...drawing.querySelectorAll('g:empty')].toReversed()) empty.remove();
  for (const attribute of ['class', 'style', 'tabindex', 'role']) drawing.removeAttribute(attribute);
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawing.setAttribute('font-family', chartFaces.usual);
}

/** A halo around letters needs a browser; on paper they stand on a patch of paper instead. */
function haloed(text: SVGElement): void {
  const size = Number(text.closest('[font-size]')?.getAttribute('font-size') ?? 12);
  const width = (text.textContent ?? '').length * size * 0.56;
  const anchor = text.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'start';
  const x =
    Number(text.getAttribute('x') ?? 0) - { start: 0, middle: width / 2, end: width }[anchor as 'start'];
  const middle = text.getAttribute('dy') === '0.35em';
  const patch = text.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const y = Number(text.getAttribute('y') ?? 0) - size * (middle ? 0.6 : 0.95);
  const place = { x, y, width, height: size * 1.2 };
  for (const [name, value] of Object.entries(place)) patch.setAttribute(name, value.toFixed(2));
  patch.setAttribute('fill', paperColours().get('--paper') ?? '#ffffff');
  patch.setAttribute('fill-opacity', '0.85');
  patch.setAttribute('stroke', 'none');
  text.before(patch);
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) text.removeAttribute(name);
}

/** Pieces in Armenian letters name the face that has them: who draws on paper does not look for another by itself. */
function facesApart(element: SVGElement): void {
  for (const node of Array.from(element.childNodes)) {
    const text = node.textContent ?? '';
    if (node.nodeType !== 3 || !/\p{Script=Armenian}/u.test(text)) continue;
    const { ownerDocument } = element;
    let from = 0;
    for (const { index, 0: piece } of text.matchAll(armenian)) {
      if (index > from) node.before(ownerDocument.createTextNode(text.slice(from, index)));
      const own = ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan');
      own.setAttribute('font-family', chartFaces.armenian);
      own.textContent = piece;
      node.before(own);
      from = index + piece.length;
    }
    if (from < text.length) node.before(ownerDocument.createTextNode(text.slice(from)));
    node.remove();
  }
}
