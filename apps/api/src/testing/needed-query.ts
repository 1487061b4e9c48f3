import type { Operation } from '@parley/contracts';

/** What a query has to say for the operation to answer at all, by the contract’s own examples; empty for nearly all. */
export function neededQuery({ id, query }: Operation): string {
  const needed = Object.entries(query?.shape ?? {}).filter(
    ([, schema]) => !schema.safeParse(undefined).success,
  );
  return new URLSearchParams(
    needed.map(([name, schema]): [string, string] => {
      const [example] = schema.meta()?.examples ?? [];
      if (example === undefined) throw new Error(`${id}: ?${name} has to be given, and has no example`);
      return [name, String(example)];
    }),
  ).toString();
}
