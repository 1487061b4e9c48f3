import type { Words } from '@parley/words';

/** What the service says a cell comes to, `observe, agreed, 2`, in the reader's language as far as it is of the ledger's words. */
export const meaningText = (text: string, t: Words): string =>
  text
    .split(', ')
    .map((word) => {
      const names = [`level.${word}`, `act.${word}`, `agreement.${word}`, `legal.${word}`] as 'level.1'[];
      const name = names.find((one) => /^\w+$/.test(word) && t.has(one));
      return name === undefined ? word : t(name);
    })
    .join(', ');
