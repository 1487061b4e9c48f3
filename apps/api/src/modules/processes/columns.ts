import { Prisma } from '@parley/database';

/** What was said, as a row takes it. */
export type Columns<Words, Json extends keyof Words> = {
  [Field in keyof Words]: Field extends Json
    ? Exclude<Words[Field], undefined | null> | (null extends Words[Field] ? typeof Prisma.DbNull : never)
    : Exclude<Words[Field], undefined>;
};

/** What is left out stays; what is null is emptied, which in a JSON column is not JSON's own null. */
export function columnsOf<Words extends object, const Json extends keyof Words & string>(
  words: Words,
  json: readonly Json[],
): Columns<Words, Json> {
  const names: readonly string[] = json;
  return Object.fromEntries(
    Object.entries(words)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value === null && names.includes(name) ? Prisma.DbNull : value]),
  ) as Columns<Words, Json>;
}
