/** What a figure consists of, read from the page: so a file says what the page says, in its language. */
export interface Parts {
  title: string;
  /** Unit and method. */
  unit: string;
  legend: readonly { sign: SVGSVGElement; text: string }[];
  /** Each with its own heading, where several stand in one figure. */
  charts: readonly { drawing: SVGSVGElement; heading: string | null }[];
  /** What is left out, what it rests on, line by line, and where it can be looked at. */
  source: readonly string[];
  /** Of the file. */
  name: string;
}

export function partsOf(figure: HTMLElement): Parts {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.recharts-surface')];
  const lines = (figure.closest('figure') ?? figure).querySelectorAll(
    '[data-source] > p, [data-source] > details > summary',
  );
  const filters = [...document.querySelectorAll('[data-filters] > li')].map(textOf).join('; ');
  return {
    title: headingOf(figure),
    unit: textOf(figure.querySelector(':scope > p')),
    legend: [...figure.querySelectorAll('ul:has(> li > svg) > li')].flatMap((entry) => {
      const sign = entry.querySelector('svg');
      return sign === null ? [] : [{ sign, text: textOf(entry) }];
    }),
    charts: drawings.map((drawing) => {
      const own = drawing.closest<HTMLElement>('[aria-labelledby]');
      return { drawing, heading: own === null || own === figure ? null : headingOf(own) };
    }),
    source: [filters, ...[...lines].map(textOf), document.title, window.location.href],
    name: `parley-${figure.getAttribute('aria-labelledby') ?? 'chart'}`,
  };
}

const headingOf = (element: HTMLElement): string =>
  textOf(document.getElementById(element.getAttribute('aria-labelledby') ?? ''));

const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
