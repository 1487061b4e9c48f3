'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import type { MouseEvent } from 'react';
import { useIsBrowser } from '../../lib/use-is-browser.ts';
import { PlaceLink } from '../frame/place-link.tsx';

/** Comes when it is asked for: no page waits for it. */
const SearchDialog = dynamic(() => import('./search-dialog.tsx').then((file) => file.SearchDialog));

/** From here on there is room for a dialog; below, the page of the search is the better one. */
const wide = '(min-width: 40rem)';

/**
 * The way to the search, from every page: a link to its page, and where there is room and a script a dialog, also by
 * Ctrl K or ⌘ K.
 *
 * @param person under whom the words looked for last are kept
 */
export function SearchLink({ person }: { person: string }) {
  const t = useTranslations();
  const isBrowser = useIsBrowser();
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const open = (event: MouseEvent) => {
    const isAnotherWindow = event.ctrlKey || event.metaKey || event.shiftKey;
    if (isAnotherWindow || !window.matchMedia(wide).matches) return;
    event.preventDefault();
    setIsOpen(true);
  };

  return (
    <>
      <PlaceLink
        href="/search"
        onClick={open}
        aria-label={t('search.title')}
        aria-keyshortcuts="Control+K Meta+K"
        className="hover:bg-sunken text-ink-2 flex min-h-10 items-center gap-2 rounded-sm px-2 text-sm"
      >
        <svg
          viewBox="0 0 20 20"
          className="size-4.5"
          aria-hidden
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        >
          <circle cx="8.5" cy="8.5" r="5.25" />
          <path d="m12.5 12.5 5 5" strokeLinecap="round" />
        </svg>
        <span aria-hidden className="hidden md:inline">
          {t('search.title')}
        </span>
        <kbd
          aria-hidden
          className="border-rule text-ink-3 hidden rounded border px-1.5 font-sans text-xs lg:inline"
        >
          {isBrowser && /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : t('search.keys')}
        </kbd>
      </PlaceLink>
      {isOpen && <SearchDialog person={person} onClose={() => setIsOpen(false)} />}
    </>
  );
}
