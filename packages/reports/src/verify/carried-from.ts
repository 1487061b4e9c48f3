import { locales } from '@parley/words';
import type { Carried } from '../carried.ts';
import { reportKinds } from '@parley/contracts';

/** Reads back what a file says of itself. Files come from anywhere: what is not whole is nothing. */
export function carriedFrom(text: string): Carried | null {
  try {
    return wholeOf(JSON.parse(text));
  } catch {
    return null;
  }
}

export function wholeOf(value: unknown): Carried | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('kind' in value && 'language' in value && 'question' in value && 'digest' in value)) return null;
  const { question, digest } = value;
  const kind = reportKinds.find((each) => each === value.kind);
  const language = locales.find((each) => each === value.language);
  if (kind === undefined || language === undefined || typeof digest !== 'string') return null;
  if (typeof question !== 'object' || question === null) return null;
  const texts = Object.entries(question).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { kind, language, question: Object.fromEntries(texts), digest };
}
