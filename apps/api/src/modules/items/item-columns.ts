import type { ItemChanges } from '@parley/contracts';
import { Prisma } from '@parley/database';

/** What is left out stays; what is null is emptied, which in a JSON column is not JSON's own null. */
export function columnsOf(words: ItemChanges) {
  const { code, kind, theme, title, titleByParty, description } = words;
  const { dueOn, dueNote, linkage, weight, label } = words;
  return {
    ...(code !== undefined && { code }),
    ...(kind !== undefined && { kind }),
    ...(theme !== undefined && { theme }),
    ...(title !== undefined && { title }),
    ...(titleByParty !== undefined && { titleByParty: titleByParty ?? Prisma.DbNull }),
    ...(description !== undefined && { description: description ?? Prisma.DbNull }),
    ...(dueOn !== undefined && { dueOn }),
    ...(dueNote !== undefined && { dueNote: dueNote ?? Prisma.DbNull }),
    ...(linkage !== undefined && { linkage: linkage ?? Prisma.DbNull }),
    ...(weight !== undefined && { weight }),
    ...(label !== undefined && { label }),
  };
}
