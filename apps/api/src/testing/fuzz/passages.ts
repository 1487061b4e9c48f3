/** The stored text of the sources in the fuzz test, passage by passage: a quotation has to stand in one. */
export const PASSAGES: readonly string[] = [
  'The sides agreed to open the border to third-country citizens.',
  'Taraflar sınırın açılması konusunda mutabık kaldı.',
  'Կողմերը պայմանավորվեցին բացել սահմանը։',
];
