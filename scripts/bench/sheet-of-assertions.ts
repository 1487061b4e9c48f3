/** What the columns of the long import are called; the file names neither a source nor a label, so the defaults hold. */
const HEADER = 'item,date,account,act,agreement,implementation,verb,note';
const ACCOUNTS = ['joint', 'desk', 'observer', 'party:P1'];
const DAYS = 9000;

/**
 * A long sheet of as many assertions on the items of the bench's process (ledgers.sql.ts). Each says what is not said yet,
 * and no level falls, so that all of them are admitted.
 */
export function sheetOfAssertions(rows: number, items: number): string {
  const each = Math.ceil(rows / items);
  const lines = Array.from({ length: rows }, (_, row) => {
    const nth = Math.floor(row / items);
    const day = new Date(Date.UTC(2000, 0, 1 + Math.floor((nth * DAYS) / each))).toISOString().slice(0, 10);
    return [`I${1 + (row % items)}`, day, ACCOUNTS[nth % 4], ...saying(nth, each)].join(',');
  });
  return [HEADER, ...lines].join('\n');
}

function saying(nth: number, each: number): string[] {
  const note = `"Delegations, round ${nth}: as reported by the press"`;
  if (nth % 3 === 0) return ['observe', '', String(Math.floor((nth * 4) / each)), 'opened in part', note];
  if (nth % 3 === 1) return ['reconfirm', 'agreed', '', 'agreed to assess', ''];
  return ['discuss', '', '', 'exchanged views on', note];
}
