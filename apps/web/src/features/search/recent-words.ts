/*
 * What somebody has looked for last, kept in this browser and nowhere else, under the person: only the words that they
 * typed, and nothing of what was found. Signing out throws them away.
 */
const prefix = 'parley.search.';
const atMost = 5;

export function recentWords(person: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + person) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, atMost) : [];
  } catch {
    return [];
  }
}

/** Puts words in front of those before them. */
export function keepWords(person: string, words: string): void {
  const text = words.trim();
  if (text === '') return;
  const all = [text, ...recentWords(person).filter((each) => each !== text)].slice(0, atMost);
  try {
    localStorage.setItem(prefix + person, JSON.stringify(all));
  } catch {
    // Where nothing may be kept nothing is.
  }
}

export function forgetWords(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(prefix)) localStorage.removeItem(name);
    }
  } catch {
    // Where nothing may be kept nothing was.
  }
}
