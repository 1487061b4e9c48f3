import { useEffect, useMemo, useRef, useState } from 'react';
import { useIsBrowser } from '../../lib/use-is-browser.ts';
import type { Keeping, Kept } from './kept-draft.ts';
import { forgetDraft, forgetDraftsOfOthers, keepDraft, keptDraft, onKeptElsewhere } from './kept-draft.ts';

interface State<T> {
  draft: T;
  /** What can be gone back to, the latest last. */
  before: readonly T[];
}

const steps = 100;
/**
 * A draft that survives the page: kept in this browser with each change, brought back when one comes again. Every change
 * can be undone. What another tab has kept of it meanwhile is never kept over: it is told, and the person chooses.
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
  /** When what is kept was, as far as this tab knows; undefined until it has kept something itself. */
  const seen = useRef<number | null>(undefined);
  const [elsewhere, setElsewhere] = useState<{ kept: Kept<T> | null } | null>(null);
  const [isDiscarded, setIsDiscarded] = useState(false);
  const [isKept, setIsKept] = useState(true);
  const begun: State<T> = { draft: found?.draft ?? first, before: [] };
  const { draft, before } = state ?? begun;

  useEffect(() => forgetDraftsOfOthers(person), [person]);

  const foundAt = found?.at ?? null;
  /** Whether what is kept is what this tab knows; else says so. */
  const isAsSeen = () => {
    const kept = keptDraft<T>(keeping);
    const same = (kept?.at ?? null) === (seen.current === undefined ? foundAt : seen.current);
    if (!same) setElsewhere({ kept });
    return same;
  };
  useEffect(
    () =>
      onKeptElsewhere(keeping, (kept: Kept<T> | null) => {
        setElsewhere({ kept });
      }),
    [keeping],
  );

  const goTo = (next: State<T>) => {
    latest.current = next;
    setState(next);
  };
  const keep = (next: State<T>) => {
    const at = Date.now();
    const hadRoom = keepDraft(keeping, next.draft, at);
    if (hadRoom) seen.current = at;
    setIsKept(hadRoom);
  };
  const goToAndKeep = (next: State<T>) => {
    goTo(next);
    // Asked at each change: a tab that was asleep has heard nothing.
    if (isAsSeen()) keep(next);
  };
  // Two changes may come before the page is drawn again: each begins where the one before it has led.
  const change = (next: (draft: T) => T) => {
    const now = latest.current ?? begun;
    goToAndKeep({ draft: next(now.draft), before: [...now.before.slice(1 - steps), now.draft] });
  };
  const undo = () => {
    const now = latest.current ?? begun;
    goToAndKeep({ draft: now.before.at(-1) ?? now.draft, before: now.before.slice(0, -1) });
  };
  /** Notes what has been done, which cannot be undone. */
  const note = (done: T) => goToAndKeep({ draft: done, before: [] });
  const forget = () => {
    if (isAsSeen()) forgetDraft(keeping);
    seen.current = null;
  };
  const discard = () => {
    if (elsewhere === null && !isAsSeen()) return;
    forgetDraft(keeping);
    seen.current = null;
    goTo({ draft: fresh(), before: [] });
    setElsewhere(null);
    setIsDiscarded(true);
  };
  /** Goes on with what the other tab has kept; what stood here can be gone back to. */
  const take = () => {
    const now = latest.current ?? begun;
    const kept = elsewhere?.kept ?? null;
    if (kept === null) return;
    seen.current = kept.at;
    setElsewhere(null);
    goTo({ draft: kept.draft, before: [...now.before.slice(1 - steps), now.draft] });
  };
  /** Goes on with what stands here, of which the other tab is told in turn. */
  const stay = () => {
    setElsewhere(null);
    keep(latest.current ?? begun);
  };

  return {
    draft,
    canUndo: before.length > 0,
    /** When what was brought back had been kept; null where nothing was. */
    keptAt: isDiscarded ? null : foundAt,
    isKept,
    /** What another tab has kept since, and when; null where none has. */
    elsewhere: elsewhere === null ? null : { at: elsewhere.kept?.at ?? null },
    change,
    undo,
    note,
    forget,
    discard,
    take,
    stay,
  };
}
