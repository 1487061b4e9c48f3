interface Size {
  width: number;
  height: number;
}

const air = 4;

/**
 * A course as paths, one step a point; where there is no score the line is broken.
 *
 * @param scores from 0 to 100, or null
 */
export function sparkPaths(scores: readonly (number | null)[], { width, height }: Size) {
  const x = (index: number) => air + (index * (width - 2 * air)) / Math.max(scores.length - 1, 1);
  const y = (score: number) => height - air - (score * (height - 2 * air)) / 100;
  const paths: string[] = [];
  let open = false;
  for (const [index, score] of scores.entries()) {
    if (score === null) {
      open = false;
      continue;
    }
    const place = `${round(x(index))} ${round(y(score))}`;
    if (open) paths.push(`${paths.pop() ?? ''}L${place}`);
    else paths.push(`M${place}`);
    open = true;
  }
  const last = scores.at(-1) ?? null;
  return { paths, end: last === null ? null : { x: round(x(scores.length - 1)), y: round(y(last)) } };
}

const round = (value: number) => Math.round(value * 10) / 10;
