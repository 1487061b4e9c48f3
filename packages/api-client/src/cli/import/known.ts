import type { Client } from '../../index.ts';
import { methodNamed, resources } from '../resources.ts';
import type { Row, RowFault } from './rows.ts';

/** What a dry run can say: whether everything that the rows name is there. What the ledger holds is asked of the ledger. */
export async function unknownNames(
  parley: Client,
  process: string,
  rows: readonly Row[],
): Promise<RowFault[]> {
  const [items, meetings, sources, assertions] = await Promise.all(
    ['items', 'meetings', 'sources', 'assertions'].map((name) => namesOf(parley, process, name)),
  );
  // A row may correct one that stands before it in the file.
  for (const { assertion } of rows) {
    if (typeof assertion.key === 'string') assertions?.add(`key:${assertion.key}`);
  }
  return rows.flatMap(({ where, assertion }) => {
    const { item, meeting, continuedBy, corrects } = assertion;
    const named: [what: string, name: unknown, known: Set<string> | undefined][] = [
      ['item', item, items],
      ['meeting', meeting, meetings],
      ['continuedBy', continuedBy, items],
      ['corrects', corrects, assertions],
      ...sourcesIn(assertion).map((name): [string, unknown, Set<string> | undefined] => [
        'source',
        name,
        sources,
      ]),
    ];
    return named
      .filter(([, name, known]) => typeof name === 'string' && known?.has(name) === false)
      .map(([what, name]) => ({ where, message: `${what} ${String(name)} is not in this process` }));
  });
}

const sourcesIn = ({ sources }: Row['assertion']): unknown[] =>
  Array.isArray(sources) ? sources.map((one: unknown) => (one as { source?: unknown } | null)?.source) : [];

async function namesOf(parley: Client, process: string, name: string): Promise<Set<string>> {
  const names = new Set<string>();
  const list = resources.find(({ many }) => many === name)?.list;
  if (list === undefined) return names;
  for await (const { id, key } of methodNamed(parley, list).all({ process })) {
    names.add(String(id)).add(`key:${String(key)}`);
  }
  return names;
}
