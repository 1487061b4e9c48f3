import { useEffect, useMemo, useRef, useState } from 'react';
import { useIsBrowser } from '../../lib/use-is-browser.ts';
import type { Keeping } from './kept-draft.ts';
import { forgetDraft, forgetDraftsOfOthers, keepDraft, keptDraft } from './kept-draft.ts';

interface State<T> {
  draft: T;
  /** What can be gone back to, the latest last. */
  before: readonly T[];
}

const steps = 100;
/**
 * A draft that survives the page: kept in this browser with each change, brought back when one comes again. Every change
 * can be undone.
 *
 * @param fresh the draft where none was kept
 */
export function useDraft<T>({ person, process, form }: Keeping, fresh: () => T) {
  const isBrowser = useIsBrowser();
  const keeping = useMemo(() => ({ person, process, form }), [person, process, form]);
  const found = useMemo(() => (isBrowser ? keptDraft<T>(keeping) : null), [isBrowser, keeping]);
  const [first] = useState(fresh);
  /** Null until something is changed here. */
  const [state, setState] = useState<State<T> | null>(null);
  const latest = useRef<State<T>>(null);
  const [isDiscarded, setIsDiscarded] = useState(false);
  const [isKept, setIsKept] = useState(true);
  const begun: State<T> = { draft: found?.draft ?? first, before: [] };
  const { draft, before } = state ?? begun;

  useEffect(() => forgetDraftsOfOthers(person), [person]);

  const goTo = (next: State<T>) => {
    latest.current = next;
    setState(next);
    setIsKept(keepDraft(keeping, next.draft));
  };
  // Two changes may come before the page is drawn again: each begins where the one before it has led.
  const change = (next: (draft: T) => T) => {
    const now = latest.current ?? begun;
    goTo({ draft: next(now.draft), before: [...now.before.slice(1 - steps), now.draft] });
  };
  const undo = () => {
    const now = latest.current ?? begun;
    goTo({ draft: now.before.at(-1) ?? now.draft, before: now.before.slice(0, -1) });
  };
  /** Notes what has been done, which cannot be undone. */
  const note = (done: T) => goTo({ draft: done, before: [] });
  const forget = () => forgetDraft(keeping);
  const discard = () => {
    goTo({ draft: fresh(), before: [] });
    forget();
    setIsDiscarded(true);
  };

  return {
    draft,
    canUndo: before.length > 0,
    /** When what was brought back had been kept; null where nothing was. */
    keptAt: isDiscarded ? null : (found?.at ?? null),
    isKept,
    change,
    undo,
    note,
    forget,
    discard,
  };
}
