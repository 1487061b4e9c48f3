/** The address without what belongs in no log and no answer: its query, and the secret of a feed address. */
export const pathOf = (url: string): string => withoutSecret(url.split('?', 1)[0] ?? url);

const SECRET = /prf_[\w-]+/gi;

/** The router reads `prf%5F` as `prf_`, so that is how it is looked for. */
function withoutSecret(path: string): string {
  const read = decoded(path);
  const kept = read.replaceAll(SECRET, 'prf_*');
  return kept === read ? path : kept;
}

/** What is ASCII, as secrets are; also in an address that as a whole cannot be read. */
const decoded = (path: string): string =>
  path.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
