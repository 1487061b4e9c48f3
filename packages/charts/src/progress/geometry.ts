/*
 * Where things stand in the chart. It has two storeys over one axis: the score on top, the counted items below, and
 * between them a lane for events. Both storeys are one chart: each axis's domain is stretched so that its figures
 * fall into its own storey, and nobody has to read two scales in one place.
 */
const headroom = 0.02;
const lane = 0.14;
/** The lane has room for a mark and a line of text, however low the chart is. */
const leastLane = 48;

/** How much of the plot is the score's, and how much the items'. */
export function storeysOf(plotHeight: number): { score: number; items: number } {
  const rest = 1 - headroom - Math.min(Math.max(lane, leastLane / plotHeight), 0.5);
  return { score: (rest * 7) / 12, items: (rest * 5) / 12 };
}

/** Domain of the score axis: 0 to 100 fill the upper storey, with room above for half a dot. */
export function scoreDomain(plotHeight: number): [number, number] {
  const { score } = storeysOf(plotHeight);
  return [100 - (100 * (1 - headroom)) / score, 100 + (100 * headroom) / score];
}

/** Domain of the items axis: 0 to the highest count fill the lower storey. */
export const itemsDomain = (highest: number, plotHeight: number): [number, number] => [
  0,
  Math.max(highest, 1) / storeysOf(plotHeight).items,
];

/** Round figures up to the highest count, four steps at most. */
export function itemTicks(highest: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((size) => highest / size <= 4) ?? 1000;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
}

export type Axis = 'time' | 'steps';

/** The x of a point: its day, or its turn. */
export const xOfPoint = (axis: Axis, time: number, index: number): number => (axis === 'time' ? time : index);

/** The x of an event among points: its day, or as far between two turns as it is in days. */
export function xOfEvent(axis: Axis, time: number, times: readonly number[]): number {
  if (axis === 'time') return time;
  const after = times.findIndex((each) => each >= time);
  const end = times[after];
  const start = times[after - 1];
  if (end === undefined) return times.length - 1;
  return start === undefined || end === start ? after : after - 1 + (time - start) / (end - start);
}

/** Domain of the x axis, with air for half a bar on both sides. */
export function xDomain(axis: Axis, times: readonly number[]): [number, number] {
  if (axis === 'steps') return [-0.5, Math.max(times.length, 1) - 0.5];
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 1;
  const air = Math.max((last - first) * 0.025, 20 * 86_400_000);
  return [first - air, last + air];
}

/** As wide as the closest two bars allow. */
export function barWidth(
  xs: readonly number[],
  domain: readonly [number, number],
  plotWidth: number,
): number {
  const perUnit = plotWidth / (domain[1] - domain[0]);
  const gaps = xs.slice(1).map((x, index) => (x - (xs[index] ?? x)) * perUnit);
  const closest = Math.min(...gaps, Infinity);
  return Math.round(Math.min(Math.max(closest * 0.78, 3), 44));
}

/** The first of January of each year in the domain, thinned until each has room for its figures. */
export function yearTicks(domain: readonly [number, number], plotWidth: number): number[] {
  const first = new Date(domain[0]).getUTCFullYear();
  const last = new Date(domain[1]).getUTCFullYear();
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const stride = Math.max(1, Math.ceil((years.length * 44) / plotWidth));
  return years
    .filter((year) => year % stride === 0)
    .map((year) => Date.UTC(year, 0, 1))
    .filter((time) => time >= domain[0] && time <= domain[1]);
}

/** About how wide a figure is in semibold letters of 12 px whose digits are all as wide. */
export const figureWidth = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (/\d/.test(sign) ? 7.9 : 4), 0);

/** A label's place: its middle, how wide it is, and the height of its line. */
export interface Place {
  middle: number;
  width: number;
  line?: number;
}

const lineHeight = 14;

/**
 * Which labels can be shown without touching each other; the last comes first, then the earlier ones.
 *
 * @param gap least air between two on the same line
 */
export function roomFor(places: readonly Place[], gap = 4): boolean[] {
  const shown = places.map(() => false);
  const order = places
    .map((_, index) => index)
    .sort((a, b) => rank(a, places.length) - rank(b, places.length));
  for (const index of order) {
    const own = places[index];
    if (own === undefined) continue;
    shown[index] = places.every((other, at) => !shown[at] || !touch(own, other, gap));
  }
  return shown;
}

const touch = (a: Place, b: Place, gap: number): boolean =>
  Math.abs((a.line ?? 0) - (b.line ?? 0)) < lineHeight &&
  Math.abs(a.middle - b.middle) < (a.width + b.width) / 2 + gap;

const rank = (index: number, length: number) => (index === length - 1 ? -1 : index);

/** Whether a figure reads better under its point: where the line comes from above or goes up from it. */
export function sitsBelow(scores: readonly (number | null)[], index: number): boolean {
  const own = scores[index] ?? 0;
  const before = scores[index - 1] ?? null;
  const after = scores[index + 1] ?? null;
  if (before === null && after === null) return false;
  return (before === null || before > own) && (after === null || after > own) && own > 12;
}
