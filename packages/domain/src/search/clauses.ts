/** One thing that is asked for, as it was typed. */
export interface Clause {
  readonly text: string;
  readonly isPhrase: boolean;
  /** It must not stand there. */
  readonly isWithout: boolean;
  /** The rest of the word may still be to come. */
  readonly isUnfinished: boolean;
}

const PIECE = /(?<=^|\s)(-?)"([^"]*)(?:"|$)|(\S+)/g;
const QUOTATION_MARKS = /[“”„‟«»]/g;
const APOSTROPHE = /['’‘ʼ`´＇]/;

/** What a question asks for: words, `"words together"`, and `-without`. */
export function clausesOf(question: string): Clause[] {
  const pieces = [...question.replace(QUOTATION_MARKS, '"').matchAll(PIECE)];
  return pieces.map(([whole, minus, phrase, word = ''], index) => {
    if (phrase !== undefined)
      return { text: phrase, isPhrase: true, isWithout: minus === '-', isUnfinished: false };
    const isWithout = /^-[^-]/.test(word);
    const ends = index === pieces.length - 1 && question.endsWith(whole);
    return {
      text: beforeEnding(isWithout ? word.slice(1) : word),
      isPhrase: false,
      isWithout,
      isUnfinished: ends && !isWithout,
    };
  });
}

/** Ankara'da is a form of Ankara, and Yerevan's of Yerevan; O'Brien is one name. */
function beforeEnding(word: string): string {
  const [name = ''] = word.split(APOSTROPHE, 1);
  return name.length >= 3 ? name : word;
}
