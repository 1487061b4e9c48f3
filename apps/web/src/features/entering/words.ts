import type { Act, Draft, DraftQuote } from './draft.ts';
import { freshWord } from './draft.ts';
import { newId } from './identity.ts';

interface Said {
  act?: Act;
  account?: string;
  implementation?: string;
  verb?: string;
  quote?: DraftQuote;
  /** A further word beside those that there are. */
  further?: boolean;
}

/** What an item is taken to be named with where only a passage, a level or a side has been chosen for it. */
const actWithout = ({ implementation }: Said): Act => (implementation === undefined ? 'discuss' : 'observe');

/** Says something of an item: changes the last word on it, or adds the first. */
export function say(draft: Draft, item: string, { further = false, ...said }: Said): Draft {
  const last = draft.words.findLast((word) => word.item === item);
  if (last === undefined || further) {
    const word = freshWord(item, said.act ?? actWithout(said), said.account ?? 'joint', newId());
    return { ...draft, words: [...draft.words, { ...word, ...said }] };
  }
  return {
    ...draft,
    words: draft.words.map((word) => (word.id === last.id ? { ...word, ...said } : word)),
  };
}

/** The meeting did not name it: what was said of it is taken out, and so is the item where this form made it. */
export function withoutItem(draft: Draft, item: string): Draft {
  return {
    ...draft,
    words: draft.words.filter((word) => word.item !== item),
    items: draft.items.filter(({ id }) => `new:${id}` !== item || draft.done[`item:${id}`] !== undefined),
  };
}
