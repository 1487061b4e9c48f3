/** Something that a reader of a file sees, and where: "points, row 5, column score". */
export interface ReadFigure {
  place: string;
  text: string;
}

/** Spaces are set differently by whatever wrote the file, and tell nothing. */
export const seen = (place: string, text: string): ReadFigure[] => {
  const told = text.replaceAll(/\s+/gu, ' ').trim();
  return told === '' ? [] : [{ place, text: told }];
};
