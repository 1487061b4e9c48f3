import type { Parts } from './figure-parts.ts';
import { wrap } from './wrap.ts';

const SVG = 'http://www.w3.org/2000/svg';
const edge = 24;
const narrowest = 400;
const sign = { width: 22, height: 12 };

interface Style {
  size: number;
  weight: number;
  family: '--serif' | '--sans';
  ink: '--ink' | '--ink-2' | '--ink-3';
}
const styles = {
  title: { size: 22, weight: 600, family: '--serif', ink: '--ink' },
  unit: { size: 13, weight: 400, family: '--sans', ink: '--ink-2' },
  legend: { size: 12, weight: 400, family: '--sans', ink: '--ink-2' },
  heading: { size: 14, weight: 600, family: '--sans', ink: '--ink' },
  source: { size: 10.5, weight: 400, family: '--sans', ink: '--ink-3' },
} satisfies Record<string, Style>;

/**
 * One drawing of all that a figure consists of, from the top down. Colours and letters are still those of the page.
 *
 * @param host takes it in: only what stands in the page has a size
 */
export function sheetOf({ title, unit, legend, charts, source }: Parts, host: HTMLElement): SVGSVGElement {
  const root = element('svg', {});
  host.append(root);
  const widest = Math.max(...charts.map(({ drawing }) => sizeOf(drawing).width), narrowest - 2 * edge);
  const width = widest + 2 * edge;
  const name = element('title', {});
  name.textContent = title;
  const paper = element('rect', { width: '100%', height: '100%', fill: 'var(--paper)' });
  root.append(name, paper);
  let top = edge;

  const write = (text: string, style: Style, after: number) => {
    for (const line of wrap(text, widest, measurer(root, style))) {
      top += style.size * 1.3;
      root.append(lettering(line, edge, top - style.size * 0.3, style));
    }
    top += after;
  };
  const placeLegend = () => {
    const measure = measurer(root, styles.legend);
    let left = edge;
    for (const entry of legend) {
      const room = sign.width + 6 + measure(entry.text);
      if (left > edge && left + room > width - edge) {
        left = edge;
        top += 20;
      }
      root.append(placed(entry.sign, { x: left, y: top, ...sign }));
      root.append(lettering(entry.text, left + sign.width + 6, top + 10, styles.legend));
      left += room + 16;
    }
    if (legend.length > 0) top += 30;
  };

  write(title, styles.title, 4);
  write(unit, styles.unit, 14);
  placeLegend();
  for (const { drawing, heading } of charts) {
    if (heading !== null) write(heading, styles.heading, 6);
    const { width: wide, height } = sizeOf(drawing);
    root.append(placed(drawing, { x: edge, y: top, width: wide, height }));
    top += height + 14;
  }
  for (const line of source) write(line, styles.source, 1);
  const height = Math.ceil(top + edge);
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    root.setAttribute(key, String(value));
  }
  return root;
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number>,
) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function lettering(text: string, x: number, y: number, { size, weight, family, ink }: Style) {
  const made = element('text', { x, y, fill: `var(${ink})` });
  made.style.cssText = `font:${weight} ${size}px var(${family})`;
  made.textContent = text;
  return made;
}

/** Measures as the sheet will draw, in the letters of the page. */
function measurer(root: SVGSVGElement, style: Style): (text: string) => number {
  return (text) => {
    const tried = lettering(text, 0, 0, style);
    root.append(tried);
    const length = tried.getComputedTextLength();
    tried.remove();
    return length;
  };
}

const sizeOf = (drawing: SVGSVGElement) => drawing.getBoundingClientRect();

/** A copy at another place, without what only shows where somebody points. */
function placed(drawing: SVGSVGElement, box: Record<'x' | 'y' | 'width' | 'height', number>): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const passing of copy.querySelectorAll('.recharts-tooltip-cursor, .recharts-active-dot'))
    passing.remove();
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  for (const [key, value] of Object.entries(box)) copy.setAttribute(key, String(value));
  return copy;
}
