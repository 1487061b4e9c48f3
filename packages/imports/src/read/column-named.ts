/** `A` is the first column, 0; `AA` comes after `Z`. */
export function columnNamed(letters: string): number {
  let column = 0;
  for (let place = 0; place < letters.length; place += 1)
    column = column * 26 + letters.charCodeAt(place) - 64;
  return column - 1;
}
