import type { Act } from './draft.ts';

/** What a text can say of an item, with the letter by which it is chosen in the list. */
export const saidActs = {
  agree: 'A',
  reconfirm: 'R',
  expedite: 'E',
  discuss: 'D',
  propose: 'P',
  announce: 'N',
  observe: 'O',
  deny: 'X',
  withdraw: 'W',
  continue: 'C',
  reverse: 'B',
} as const satisfies Partial<Record<Act, string>>;
export type SaidAct = keyof typeof saidActs;
export const saidActNames = Object.keys(saidActs) as SaidAct[];

/**
 * The letter that was pressed: as the keyboard writes it where that is Latin, else as the key is marked, so that the
 * letters work on an Armenian or a Russian keyboard as well.
 */
export function letterOf({ key, code }: { key: string; code: string }): string {
  const upper = key.toUpperCase();
  if (/^[A-Z0-9]$/.test(upper)) return upper;
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1] ?? '';
}

export const actOfLetter = (letter: string): SaidAct | undefined =>
  saidActNames.find((act) => saidActs[act] === letter);
