/**
 * A text in lines that are no wider than there is room. A word that is wider than a whole line is broken.
 *
 * @param measure the width of a text as it is drawn
 */
export function wrap(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, room, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, room: number, measure: (text: string) => number): string[] {
  const broken: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > room) {
      broken.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...broken, piece];
}
