import type { Matrix } from '@parley/contracts';
import type { Words } from '@parley/words';
import { kinds } from '../../../../../features/lens/lens.ts';
import { themeName } from '@parley/charts/findings';

export const groupings = ['theme', 'kind'] as const;
export type Grouping = (typeof groupings)[number];
type Row = Matrix['items'][number];

/** How the address wants the rows grouped. */
export const groupingOf = (wanted: string | string[] | undefined): Grouping =>
  groupings.find((name) => name === wanted) ?? 'theme';

/** The rows by theme, in the order in which the themes first occur; or by kind, what is to be carried out first. */
export function grouped(rows: readonly Row[], grouping: Grouping): { name: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  const order = grouping === 'kind' ? kinds : rows.map(({ theme }) => theme);
  for (const name of order) groups.set(name, []);
  for (const row of rows) groups.get(row[grouping])?.push(row);
  return [...groups]
    .map(([name, members]) => ({ name, rows: members }))
    .filter(({ rows }) => rows.length > 0);
}

/** What a group is called. */
export function groupName(name: string, grouping: Grouping, t: Words): string {
  const kind = kinds.find((each) => each === name);
  return grouping === 'kind' && kind ? t(`kind.${kind}`) : themeName(name, t);
}
