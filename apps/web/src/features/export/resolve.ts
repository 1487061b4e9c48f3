/** What an element takes over from the one around it, where it says nothing itself. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'paint-order',
  'visibility',
] as const;
/** What it does not, with what holds where nothing is said. */
const own = { opacity: '1', 'stop-color': 'rgb(0, 0, 0)', 'dominant-baseline': 'auto' } as const;
/** What only a page knows what to do with. */
const idle = /^(?:class|style|tabindex|role|aria-.*|data-.*)$/;

/**
 * Writes out what a drawing looks like by the rules of the page, so that it looks the same where there are none.
 *
 * @returns the families of letters that occur
 */
export function resolve(drawing: SVGSVGElement): Set<string> {
  const families = new Set<string>();
  const told = [drawing, ...drawing.querySelectorAll<SVGElement>('*')].map((element) => ({
    element,
    says: sayings(element, element === drawing),
  }));
  for (const { element, says } of told) {
    for (const name of element.getAttributeNames()) if (idle.test(name)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(says)) element.setAttribute(name, value);
    for (const family of (says['font-family'] ?? '').split(','))
      families.add(family.trim().replaceAll(/["']/g, ''));
  }
  return families;
}

function sayings(element: SVGElement, isWhole: boolean): Record<string, string> {
  const looks = getComputedStyle(element);
  const around = isWhole || element.parentElement === null ? null : getComputedStyle(element.parentElement);
  const says: Record<string, string> = {};
  for (const name of inherited) {
    const value = looks.getPropertyValue(name);
    if (around?.getPropertyValue(name) !== value || element.hasAttribute(name)) says[name] = value;
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = looks.getPropertyValue(name);
    if (value !== usual) says[name] = value;
  }
  return says;
}
