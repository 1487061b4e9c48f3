/*
 * Drafts are kept in this browser and nowhere else, under the person who writes them: whoever signs in after them on the
 * same browser is not shown them, and signing out throws them away.
 */
const prefix = 'parley.draft.';

/** What is kept: the draft as it stood, and when. */
export interface Kept<T> {
  at: number;
  draft: T;
}

/** Where a draft is kept: for whom, and of what. */
export interface Keeping {
  person: string;
  process: string;
  /** The form: `meeting`, or with what it is about `item I02`. */
  form: string;
}

const nameOf = ({ person, process, form }: Keeping): string => `${prefix}${person}.${process}.${form}`;

/** What was kept, or null; what cannot be read counts as nothing. */
export function keptDraft<T>(keeping: Keeping): Kept<T> | null {
  try {
    const text = localStorage.getItem(nameOf(keeping));
    return text === null ? null : (JSON.parse(text) as Kept<T>);
  } catch {
    return null;
  }
}

/** @returns whether there was room for it */
export function keepDraft(keeping: Keeping, draft: unknown, at = Date.now()): boolean {
  try {
    localStorage.setItem(nameOf(keeping), JSON.stringify({ at, draft } satisfies Kept<unknown>));
    return true;
  } catch {
    return false;
  }
}

/**
 * Listens to what other tabs of this browser keep of the same draft; a browser tells no tab of what that tab did itself.
 *
 * @param heard called with what is kept now; null where it is not kept any longer
 * @returns ends it
 */
export function onKeptElsewhere<T>(keeping: Keeping, heard: (kept: Kept<T> | null) => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === nameOf(keeping)) heard(keptDraft<T>(keeping));
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

export function forgetDraft(keeping: Keeping): void {
  try {
    localStorage.removeItem(nameOf(keeping));
  } catch {
    // Where nothing may be kept nothing was.
  }
}

/** Throws away every draft but those of one person; every one where nobody is named. */
export function forgetDraftsOfOthers(person: string | null): void {
  try {
    for (const name of Object.keys(localStorage)) {
      const isOwn = person !== null && name.startsWith(`${prefix}${person}.`);
      if (name.startsWith(prefix) && !isOwn) localStorage.removeItem(name);
    }
  } catch {
    // As above.
  }
}
