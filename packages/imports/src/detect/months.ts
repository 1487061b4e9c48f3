/** Months as the parties and those who write about them name them; the first letters tell them apart. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'ocak', 'հունվար'],
  ['february', 'şubat', 'փետրվար'],
  ['march', 'mart', 'մարտ'],
  ['april', 'nisan', 'ապրիլ'],
  ['may', 'mayıs', 'մայիս'],
  ['june', 'haziran', 'հունիս'],
  ['july', 'temmuz', 'հուլիս'],
  ['august', 'ağustos', 'օգոստոս'],
  ['september', 'eylül', 'սեպտեմբեր'],
  ['october', 'ekim', 'հոկտեմբեր'],
  ['november', 'kasım', 'նոյեմբեր'],
  ['december', 'aralık', 'դեկտեմբեր'],
];

/** The number of a month by its name, whole, cut to three letters, or in the Armenian genitive (հունվարի). */
export function monthNamed(name: string): number | null {
  const word = name.toLocaleLowerCase('tr') === 'mayıs' ? 'mayıs' : name.toLowerCase().replace(/ի$/u, '');
  const place = MONTHS.findIndex((names) =>
    names.some((month) => month === word || (/^[a-z]{3}$/.test(word) && month.startsWith(word))),
  );
  return place < 0 ? null : place + 1;
}
