import { readFileSync } from 'node:fs';
import { list, parse } from 'postcss';

const tokens = new URL('../../src/tokens.css', import.meta.url);

/** The colours of the light theme by the names of their tokens, as the dashboard itself has them: `--ink`. */
export function paperColours(): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  parse(readFileSync(tokens, 'utf8')).walkDecls(/^--/, ({ prop, value, parent }) => {
    const [, both] = /^light-dark\((.*)\)$/.exec(value) ?? [];
    const [light] = both === undefined ? [] : list.comma(both);
    if (light !== undefined && parent?.parent?.type === 'root') colours.set(prop, light);
  });
  return colours;
}
