/** What a column needs: its longest word, its longest text, and whether it takes room that is left over. */
export interface Need {
  least: number;
  whole: number;
  grows: boolean;
}

/** Widths that fill the room: each column has its words whole wherever that can be. */
export function widthsOf(needs: readonly Need[], room: number): number[] {
  const least = sumOf(needs.map((need) => need.least));
  if (least >= room) return capped(needs, room);
  const whole = sumOf(needs.map((need) => need.whole));
  if (whole > room) {
    const share = (room - least) / (whole - least);
    return needs.map((need) => need.least + (need.whole - need.least) * share);
  }
  const growing = needs.some(({ grows }) => grows) ? needs.filter(({ grows }) => grows) : needs;
  const more = (room - whole) / growing.length;
  return needs.map((need) => need.whole + (growing.includes(need) ? more : 0));
}

/** Too little room for all words: the widest columns give way, so that keys and figures stay whole. */
function capped(needs: readonly Need[], room: number): number[] {
  let [left, cap] = [room, 0];
  const rising = needs.map(({ least }) => least).sort((one, other) => one - other);
  for (const [index, least] of rising.entries()) {
    cap = left / (rising.length - index);
    if (least > cap) break;
    left -= least;
  }
  return needs.map(({ least }) => Math.min(least, cap));
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
