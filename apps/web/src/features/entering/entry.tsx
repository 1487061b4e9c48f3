'use client';

import { createContext, use } from 'react';
import type { Choices } from './choices.ts';
import type { Draft } from './draft.ts';

interface Entry {
  draft: Draft;
  choices: Choices;
  /** What the reader speaks; texts are typed in it first. */
  language: string;
  change: (next: (draft: Draft) => Draft) => void;
}

const Context = createContext<Entry | null>(null);

/** Hands the draft and what its fields offer to the parts of the form. */
export const EntryProvider = Context.Provider;

export function useEntry(): Entry {
  const entry = use(Context);
  if (entry === null) throw new Error('There is no draft here.');
  return entry;
}
