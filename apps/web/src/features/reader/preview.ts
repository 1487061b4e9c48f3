/** What a link to something published shows of it, where people share links. */
export interface Preview {
  title: string;
  /** What was found, in a sentence. */
  finding: string;
  /** As it is written in the reader's language; null where there is none. */
  score: string | null;
  /** Meeting by meeting, from 0 to 100; null where there is none. */
  scores: readonly (number | null)[];
  keptBy: string;
}

/** In pixels: what those who show links ask for. */
export const previewSize = { width: 1200, height: 630 } as const;
const edge = 72;
const chart = { left: 560, top: 330, width: previewSize.width - 560 - edge, height: 170 } as const;

/** A picture of it, drawn in the light colours of the tokens: a picture knows no theme. */
export function previewSvg({ title, finding, score, scores, keptBy }: Preview): string {
  const { width, height } = previewSize;
  const titled = lines(title, 33, 3);
  const found = lines(finding, 74, 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fdfcf9"/>`,
    `<rect width="${width}" height="12" fill="#a3301c"/>`,
    `<g font-family="DejaVu Serif" fill="#1b1d1f">`,
    titled.map((line, nth) => text(line, { y: 96 + nth * 52, size: 40, bold: true })).join(''),
    found.map((line, nth) => text(line, { y: 258 + nth * 36, size: 25, fill: '#4c5054' })).join(''),
    score === null ? '' : text(score, { y: 490, size: 150, bold: true, fill: '#a3301c' }),
    `</g>`,
    line(scores),
    `<g font-family="DejaVu Sans">${text(`Parley · ${keptBy}`, { y: height - 52, size: 24, fill: '#4c5054' })}</g>`,
    `</svg>`,
  ].join('');
}

interface Look {
  y: number;
  size: number;
  bold?: boolean;
  fill?: string;
}

const text = (words: string, { y, size, bold = false, fill = '#1b1d1f' }: Look): string =>
  `<text x="${edge}" y="${y}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}">${escaped(words)}</text>`;

const escaped = (words: string): string =>
  words
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Words in lines of so many letters, and so many lines; what does not fit is left out, and that is shown. */
function lines(words: string, letters: number, most: number): string[] {
  const all: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = all.at(-1);
    if (last !== undefined && last.length + word.length < letters) all[all.length - 1] = `${last} ${word}`;
    else all.push(word.slice(0, letters));
  }
  return all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1] ?? ''} …`];
}

/** The score from meeting to meeting, as the chart of the page draws it. */
function line(scores: readonly (number | null)[]): string {
  const step = chart.width / Math.max(scores.length - 1, 1);
  const points = scores.flatMap((score, nth) =>
    score === null ? [] : [{ x: chart.left + nth * step, y: chart.top + chart.height * (1 - score / 100) }],
  );
  const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const rules = [0, 50, 100].map((level) => {
    const y = chart.top + chart.height * (1 - level / 100);
    return `<path d="M${chart.left} ${y}h${chart.width}" stroke="#e0dbd0" stroke-width="2"/>`;
  });
  const dots = points.map(
    ({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="8" fill="#a3301c"/>`,
  );
  return `${rules.join('')}<polyline points="${path}" fill="none" stroke="#a3301c" stroke-width="5"/>${dots.join('')}`;
}
