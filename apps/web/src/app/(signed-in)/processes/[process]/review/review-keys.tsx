'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { letterOf } from '../../../../../features/entering/acts.ts';

/**
 * The list of what waits, walked with the arrows: A accepts what one stands at, S opens the field for the reason. Letters
 * count only where an entry itself has the focus.
 */
export function ReviewKeys({ mayJudge, children }: { mayJudge: boolean; children: ReactNode }) {
  const t = useTranslations();
  const list = useRef<HTMLOListElement>(null);
  // One of the entries is reached by Tab, the others by the arrows.
  useEffect(() => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[data-proposal]') ?? [])];
    const hasStop = entries.some((entry) => entry === document.activeElement);
    entries.forEach((entry, index) => {
      if (mayJudge) entry.tabIndex = !hasStop && index === 0 ? 0 : entry === document.activeElement ? 0 : -1;
    });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const entry = event.target;
    if (!(entry instanceof HTMLElement) || entry.dataset['proposal'] === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = letterOf(event.nativeEvent);
    if (event.key === 'ArrowDown') focusOn(entry.nextElementSibling);
    else if (event.key === 'ArrowUp') focusOn(entry.previousElementSibling);
    else if (letter === 'A') entry.querySelector<HTMLElement>('[data-verdict=accept]')?.click();
    else if (letter === 'S') openReason(entry);
    else return;
    event.preventDefault();
  };
  return (
    <>
      {mayJudge && <p className="text-ink-3 no-print mt-3 text-xs">{t('review.keys')}</p>}
      <div role="presentation" onKeyDown={onKeyDown}>
        <ol ref={list} className="border-ink mt-4 border-t-2">
          {children}
        </ol>
      </div>
    </>
  );
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus();
}

function openReason(entry: HTMLElement): void {
  const details = entry.querySelector('details');
  if (details === null) return;
  details.open = true;
  details.querySelector<HTMLElement>('[name=reason]')?.focus();
}
