'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { LevelSwatch } from '../record/level-swatch.tsx';
import { levelOf } from '@parley/charts/findings';
import type { ListedItem } from './choices.ts';
import type { DraftWord } from './draft.ts';
import { useEntry } from './entry.tsx';

interface Props {
  item: ListedItem;
  words: readonly DraftWord[];
  isOpen: boolean;
  isFaulty: boolean;
  tabIndex: number;
  buttonRef: Ref<HTMLButtonElement>;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onToggle: () => void;
  children: ReactNode;
}

/** An item with what the meeting said of it; opens on what is to be said more exactly. */
export function WordRow({ item, words, isOpen, isFaulty, children, buttonRef, onToggle, ...button }: Props) {
  const t = useTranslations();
  const { choices } = useEntry();
  const nameOf = (account: string) =>
    choices.accounts.find(({ value }) => value === account)?.name ?? account;
  return (
    <li className="border-rule border-b">
      <button
        {...button}
        ref={buttonRef}
        type="button"
        data-item={item.key}
        data-ref={item.ref}
        aria-expanded={isOpen}
        onClick={onToggle}
        className="hover:bg-sunken focus:bg-sunken grid w-full gap-x-4 gap-y-1 px-2 py-2.5 text-start text-sm sm:grid-cols-[3.25rem_minmax(0,1fr)_minmax(0,1fr)]"
      >
        <span className="text-ink-3">{item.key}</span>
        <span className="min-w-0">
          <span lang={item.lang} className="font-serif text-md leading-snug font-semibold">
            {item.title}
          </span>
          {item.state !== '' && <span className="text-ink-3 block text-xs">{item.state}</span>}
        </span>
        <span className="min-w-0">
          {words.length === 0 && <span className="text-ink-3">{t('entering.notNamed')}</span>}
          {words.map((word) => (
            <span key={word.id} className="block">
              <span className="font-semibold">{nameOf(word.account)}</span> {t(`act.${word.act}`)}
              {word.verb !== '' && <q className="ms-1 font-serif">{word.verb}</q>}{' '}
              {word.implementation !== '' && (
                <span className="ms-1 inline-flex items-center gap-1.5">
                  <LevelSwatch level={levelOf(Number(word.implementation))} />
                  {t(`level.${levelOf(Number(word.implementation))}`)}
                </span>
              )}
              {word.quote !== null && (
                <span className="text-ink-2 block truncate font-serif">“{word.quote.exact}”</span>
              )}
            </span>
          ))}
          {isFaulty && <span className="text-accent block text-xs">{t('entering.mend')}</span>}
        </span>
      </button>
      {isOpen && children}
    </li>
  );
}
