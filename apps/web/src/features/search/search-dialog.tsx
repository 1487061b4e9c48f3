'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Words } from '@parley/words';
import { PlaceLink } from '../frame/place-link.tsx';
import { byKind } from './by-kind.ts';
import { FoundList, optionId } from './found-list.tsx';
import { placeOfHit } from './place-of-hit.ts';
import { keepWords, recentWords } from './recent-words.ts';
import { useSearch } from './use-search.ts';
import type { Found } from './use-search.ts';

interface Props {
  person: string;
  onClose: () => void;
}

/** The search over whatever page is open: typed into, walked with the arrows, followed by Enter. */
export function SearchDialog({ person, onClose }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(() => recentWords(person));
  const { found, isLooking } = useSearch(typed);
  const groups = byKind(found?.hits ?? []);
  const hits = groups.flatMap((group) => group.hits);
  const chosen = hits[at];
  const all = `/search?q=${encodeURIComponent(typed.trim())}`;

  useEffect(() => {
    const { current } = dialog;
    if (current === null) return undefined;
    if (!current.open) current.showModal();
    // What is beside the dialog is part of it to the browser: a press there is one on the dialog itself.
    const leaveBeside = (event: MouseEvent) => event.target === current && current.close();
    current.addEventListener('click', leaveBeside);
    return () => current.removeEventListener('click', leaveBeside);
  }, []);

  const leave = () => {
    keepWords(person, typed);
    dialog.current?.close();
  };
  const type = (words: string) => {
    setTyped(words);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      const next = (at + step + hits.length) % hits.length;
      setAt(next);
      document.getElementById(optionId(id, next))?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key !== 'Enter' || typed.trim() === '' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave();
    // Enter that comes before the answer means the words, not what was found for those before them.
    router.push(chosen === undefined || isLooking ? all : placeOfHit(chosen));
  };

  return (
    <dialog
      ref={dialog}
      aria-label={t('search.title')}
      onClose={onClose}
      className="border-rule bg-surface text-ink mx-auto mt-[10vh] mb-auto max-h-[80vh] w-[min(40rem,calc(100vw-2rem))] flex-col rounded border p-0 shadow-[0_8px_30px_var(--shadow)] backdrop:bg-black/40 open:flex"
    >
      <input
        ref={field}
        role="combobox"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={t('search.placeholder')}
        aria-label={t('search.words')}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : optionId(id, at)}
        className="placeholder:text-ink-3 border-rule w-full shrink-0 border-b bg-transparent px-5 py-4 text-lg outline-none focus-visible:outline-none"
      />
      <div className="min-h-0 overflow-y-auto px-2 py-2">
        <output className={hits.length > 0 ? 'sr-only' : 'text-ink-2 block px-3 py-2 text-sm empty:hidden'}>
          {found !== null && !isLooking && wordsOn(found, t)}
        </output>
        <FoundList {...{ id, groups, at, isLooking }} onFollow={leave} />
        {typed.trim() === '' && recent.length > 0 && (
          <div className="px-3 py-2">
            <h2 className="label font-sans font-normal">{t('search.recent')}</h2>
            <ul>
              {recent.map((words) => (
                <li key={words}>
                  <button
                    type="button"
                    onClick={() => {
                      type(words);
                      field.current?.focus();
                    }}
                    className="hover:text-accent block w-full py-1.5 text-start text-sm break-words"
                  >
                    {words}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="border-rule text-ink-3 flex shrink-0 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t px-5 py-2.5 text-xs">
        <span>{t('search.how')}</span>
        {typed.trim() !== '' && (
          <PlaceLink href={all} onClick={leave} className="link text-ink-2">
            {t('search.all')}
          </PlaceLink>
        )}
      </div>
    </dialog>
  );
}

/** What came of it, in words: how many, or why there is nothing. */
function wordsOn({ hits, hasMore, refused, words }: Found, t: Words): string {
  if (hits.length > 0) return t('search.count', { count: hits.length, more: String(hasMore) });
  if (refused === null) return t('search.nothing', { words });
  return t(refused === 'validation_failed' ? 'search.unclear' : 'search.failed');
}
