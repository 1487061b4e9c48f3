import type { PlaceInFile } from '@parley/contracts';
import { sentenceOf } from './place.ts';

/** Something that a reader of a file sees, and where: "points, row 5, column score". */
export interface ReadFigure {
  place: string;
  at: PlaceInFile;
  text: string;
}

/** Spaces are set differently by whatever wrote the file, and tell nothing. */
export const seen = (
  code: PlaceInFile['code'],
  parameters: PlaceInFile['parameters'],
  text: string,
): ReadFigure[] => {
  const told = text.replaceAll(/\s+/gu, ' ').trim();
  if (told === '') return [];
  const at = { code, parameters };
  return [{ place: sentenceOf(at), at, text: told }];
};
