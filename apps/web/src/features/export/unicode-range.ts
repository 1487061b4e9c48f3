/** Whether a letter lies in a `unicode-range`; in an empty one every letter does. */
export function isInRange(letter: number, ranges: string): boolean {
  if (ranges.trim() === '') return true;
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    // `4??` stands for 400 to 4FF.
    const low = Number.parseInt(from.replaceAll('?', '0'), 16);
    const high = Number.parseInt(to.replaceAll('?', 'F'), 16);
    return letter >= low && letter <= high;
  });
}
