import type { Language } from './language.ts';

/** What a letter says; to whom is a matter of who sends it. */
export interface Writing {
  subject: string;
  text: string;
}

/** A letter in each language: its subject, then its paragraphs. */
export type Wording<Facts> = Record<Language, (facts: Facts) => { subject: string; paragraphs: string[] }>;

const GREETINGS: Record<Language, (name: string | null) => string> = {
  en: (name) => (name === null ? 'Hello,' : `Dear ${name},`),
  tr: (name) => (name === null ? 'Merhaba,' : `Sayın ${name},`),
  hy: (name) => (name === null ? 'Բարև Ձեզ,' : `Հարգելի ${name},`),
};

/** Plain text, one paragraph after another: there is nothing in it that a mail program could hide. */
export function write<Facts>(
  wording: Wording<Facts>,
  language: Language,
  name: string | null,
  facts: Facts,
): Writing {
  const { subject, paragraphs } = wording[language](facts);
  const greeting = GREETINGS[language](name === null ? null : onOneLine(name));
  return { subject: onOneLine(subject), text: `${[greeting, ...paragraphs, 'Parley'].join('\n\n')}\n` };
}

/** Names are people's own words, and a line break in one could look like a paragraph of ours. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
