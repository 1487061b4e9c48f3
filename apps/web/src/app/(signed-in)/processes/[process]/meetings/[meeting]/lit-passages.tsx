'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** The texts as they can be chosen on a telephone, where they do not fit beside each other. */
  columns: readonly { key: string; name: string }[];
  words: Record<'show' | 'all', string>;
  /** What is said aloud when an item is pressed, by item. */
  found: Readonly<Record<string, string>>;
  /**
   * Made on the server: buttons that carry an item in `data-item`, passages that carry items in `data-items`, and texts
   * that carry their key in `data-column`.
   */
  children: ReactNode;
}

/** Lights up all passages of an item together, in every text: while it is pointed at, or for good once it is pressed. */
export function LitPassages({ columns, words, found, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);

  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const light = (item: string | null) => {
      for (const passage of current.querySelectorAll<HTMLElement>('[data-items]')) {
        const isLit = item !== null && (passage.dataset.items ?? '').split(' ').includes(item);
        passage.toggleAttribute('data-lit', isLit);
      }
    };
    light(pressed);
    for (const button of current.querySelectorAll<HTMLElement>('[data-item]')) {
      button.setAttribute('aria-pressed', String(button.dataset.item === pressed));
    }
    const point = ({ target }: Event) => light(itemAt(target) ?? pressed);
    const leave = () => light(pressed);
    const press = ({ target }: Event) => {
      const item =
        target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset.item : null;
      if (item) setPressed(item === pressed ? null : item);
    };
    current.addEventListener('pointerover', point);
    current.addEventListener('focusin', point);
    current.addEventListener('pointerleave', leave);
    current.addEventListener('focusout', leave);
    current.addEventListener('click', press);
    return () => {
      current.removeEventListener('pointerover', point);
      current.removeEventListener('focusin', point);
      current.removeEventListener('pointerleave', leave);
      current.removeEventListener('focusout', leave);
      current.removeEventListener('click', press);
    };
  }, [pressed]);

  // Each text has its own scroll, so that the same item can be brought before the eyes in all of them.
  useEffect(() => {
    if (pressed === null) return;
    for (const text of box.current?.querySelectorAll<HTMLElement>('[data-column]') ?? []) {
      const first = text.querySelector<HTMLElement>('[data-lit]');
      if (first === null) continue;
      const by = first.getBoundingClientRect().top - text.getBoundingClientRect().top;
      text.scrollBy({ top: by - text.clientHeight / 3, behavior: 'smooth' });
    }
  }, [pressed]);

  useEffect(() => {
    for (const text of box.current?.querySelectorAll<HTMLElement>('[data-column]') ?? []) {
      text.parentElement?.classList.toggle('max-md:hidden', shown !== null && text.dataset.column !== shown);
    }
  }, [shown]);

  return (
    <div ref={box}>
      {columns.length > 1 && (
        <fieldset
          aria-label={words.show}
          className="no-print border-rule-strong mt-4 flex flex-wrap rounded-sm border text-xs md:hidden"
        >
          {[{ key: null, name: words.all }, ...columns].map(({ key, name }) => (
            <button
              key={key ?? ''}
              type="button"
              aria-pressed={shown === key}
              onClick={() => setShown(key)}
              className="text-ink-2 aria-pressed:bg-ink aria-pressed:text-paper min-h-9 grow px-2.5"
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
      {children}
      <output className="sr-only">{pressed === null ? '' : found[pressed]}</output>
    </div>
  );
}

/** The item that something is about: of a button its own, of a passage the first of its items. */
function itemAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const button = target.closest<HTMLElement>('[data-item]');
  if (button !== null) return button.dataset.item ?? null;
  const passage = target.closest<HTMLElement>('[data-items]');
  return passage?.dataset.items?.split(' ')[0] ?? null;
}
