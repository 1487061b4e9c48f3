/**
 * A list with places, replaced by somebody who does not see all of it: what is out of their sight is not theirs to
 * replace, and keeps its place as far as the list still reaches it.
 *
 * @param before what there was, in its order
 */
export function keepHidden<Entry>(
  given: readonly Entry[],
  before: readonly Entry[],
  isHidden: (entry: Entry) => boolean,
): Entry[] {
  const list = [...given];
  for (const [place, entry] of before.entries()) {
    if (isHidden(entry)) list.splice(place, 0, entry);
  }
  return list;
}
