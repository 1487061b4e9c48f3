import { printable } from '../printable.ts';

/** What a sheet may be called: no sign of an address, 31 letters, and no two alike. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const plain = printable(title)
      .replaceAll(/[\\/*?:[\]\s]+/g, ' ')
      .replaceAll(/^[' ]+|[' ]+$/g, '');
    const letters = Array.from(plain === '' ? String(index + 1) : plain);
    let name = letters.slice(0, 31).join('').trimEnd();
    for (let again = 2; taken.has(name.toLowerCase()); again += 1) {
      const ending = ` ${again}`;
      name = `${letters.slice(0, 31 - ending.length).join('')}${ending}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
