import type { PlaceInFile } from '@parley/contracts';
import type { ReadFigure } from './read-figure.ts';

/** The first figure of a file that is not the record's. */
export interface Difference {
  /** In English. */
  place: string;
  /** For whoever says it in another language. */
  at: PlaceInFile;
  /** What the file says; null where it says nothing there. */
  found: string | null;
  /** What the record says; null where it says nothing there. */
  recorded: string | null;
}

/**
 * Holds what stands in a file against what stands in the same report made anew. They are read side by side, so a line
 * that was taken out, put in or moved shows where the order first breaks.
 *
 * @returns null where they say the same, whatever the bytes are: a spreadsheet that was saved again holds
 */
export function firstDifference(
  found: readonly ReadFigure[],
  recorded: readonly ReadFigure[],
): Difference | null {
  const length = Math.max(found.length, recorded.length);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [found[index], recorded[index]];
    if (one?.place === other?.place && one?.text === other?.text) continue;
    // What is missing leaves the next one in its place: then the place is the one that was skipped.
    const where = other ?? one;
    if (where === undefined) return null;
    const { place, at } = where;
    return {
      place,
      at,
      found: one?.place === place ? one.text : (found.find((each) => each.place === place)?.text ?? null),
      recorded: other?.text ?? null,
    };
  }
  return null;
}
