'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Fault } from '@parley/contracts';
import { actOfLetter, letterOf } from './acts.ts';
import type { ListedItem } from './choices.ts';
import type { DraftWord } from './draft.ts';
import { useEntry } from './entry.tsx';
import { Letters } from './letters.tsx';
import { NewItemFields } from './new-item-fields.tsx';
import { WordFields } from './word-fields.tsx';
import { WordRow } from './word-row.tsx';
import { say, withoutItem } from './words.ts';

interface Props {
  items: readonly ListedItem[];
  /** The item that one is at. */
  at: string | null;
  goTo: (item: string) => void;
  open: string | null;
  setOpen: (item: string | null) => void;
  faults: readonly Fault[];
  onRead: () => void;
  onUndo: () => void;
}

/**
 * Item by item what the meeting said: a list that one walks with the arrows, where a letter says what was said and a
 * figure how far it got. The focus stays where it is; only Enter opens what can be said more exactly.
 */
export function WordList({ items, at, goTo, open, setOpen, faults, onRead, onUndo }: Props) {
  const t = useTranslations();
  const { draft, change, choices } = useEntry();
  const [wanted, setWanted] = useState('');
  const rows = useRef(new Map<string, HTMLButtonElement>());
  const search = wanted.trim().toLocaleLowerCase();
  const shown = items.filter(({ key, title }) => `${key} ${title}`.toLocaleLowerCase().includes(search));
  const current = shown.some(({ ref }) => ref === at) ? at : (shown[0]?.ref ?? null);

  const focus = (item: string) => rows.current.get(item)?.focus();
  const wordsOn = (item: string) => draft.words.filter((word) => word.item === item);
  const setWord = (id: string, part: Partial<DraftWord>) =>
    change((before) => ({
      ...before,
      words: before.words.map((word) => (word.id === id ? { ...word, ...part } : word)),
    }));

  const walk = (event: KeyboardEvent, item: string): boolean => {
    const place = shown.findIndex(({ ref }) => ref === item);
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: shown.length - 1 }[event.key];
    const target = to === undefined ? undefined : shown[to];
    if (target !== undefined) focus(target.ref);
    return to !== undefined;
  };
  const press = (event: KeyboardEvent, item: string): boolean => {
    const letter = letterOf(event.nativeEvent);
    if (event.key === 'Backspace' || event.key === 'Delete') change((before) => withoutItem(before, item));
    else if (actOfLetter(letter) !== undefined)
      change((before) => say(before, item, { act: actOfLetter(letter) ?? 'agree' }));
    else if (/^[0-3]$/.test(letter)) change((before) => say(before, item, { implementation: letter }));
    else if (letter === 'S')
      change((before) => say(before, item, { account: nextAccount(wordsOn(item).at(-1)?.account) }));
    else if (letter === 'Q') onRead();
    else if (letter === 'I') openNewItem();
    else return false;
    return true;
  };
  const nextAccount = (account = choices.accounts.at(-1)?.value) => {
    const place = choices.accounts.findIndex(({ value }) => value === account);
    return (choices.accounts[place + 1] ?? choices.accounts[0])?.value ?? 'joint';
  };
  const onKeyDown = (event: KeyboardEvent, item: string) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') onUndo();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (!walk(event, item) && !press(event, item)) return;
    event.preventDefault();
  };

  return (
    <div>
      <Letters />
      {items.length > 12 && (
        <input
          type="search"
          aria-label={t('entering.find')}
          placeholder={t('entering.find')}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || shown[0] === undefined) return;
            event.preventDefault();
            focus(shown[0].ref);
          }}
          className="field mb-3"
        />
      )}
      <SaidSoFar count={draft.words.length} />
      <ul aria-label={t('entering.items')} className="border-ink border-t-2">
        {shown.map((item) => {
          const words = wordsOn(item.ref);
          return (
            <WordRow
              key={item.ref}
              item={item}
              words={words}
              isOpen={open === item.ref}
              isFaulty={words.some(({ id }) =>
                faults.some(({ pointer }) => pointer.startsWith(`/word.${id}.`)),
              )}
              tabIndex={item.ref === current ? 0 : -1}
              buttonRef={(button) => {
                if (button === null) rows.current.delete(item.ref);
                else rows.current.set(item.ref, button);
              }}
              onFocus={() => goTo(item.ref)}
              onToggle={() => setOpen(open === item.ref ? null : item.ref)}
              onKeyDown={(event) => onKeyDown(event, item.ref)}
            >
              <div
                role="presentation"
                className="space-y-6 px-2 pt-3 pb-5"
                onKeyDown={(event) => {
                  if (event.key !== 'Escape') return;
                  setOpen(null);
                  focus(item.ref);
                }}
              >
                {words.map((word) => (
                  <WordFields
                    key={word.id}
                    word={word}
                    onChange={(part) => setWord(word.id, part)}
                    onRemove={() => {
                      change((before) => ({
                        ...before,
                        words: before.words.filter(({ id }) => id !== word.id),
                      }));
                      focus(item.ref);
                    }}
                  />
                ))}
                <button
                  type="button"
                  className="button"
                  onClick={() =>
                    change((before) =>
                      say(before, item.ref, {
                        act: 'agree',
                        account: nextAccount(words.at(-1)?.account),
                        further: true,
                      }),
                    )
                  }
                >
                  {words.length === 0 ? t('entering.firstWord') : t('entering.furtherWord')}
                </button>
              </div>
            </WordRow>
          );
        })}
      </ul>
      {shown.length === 0 && <p className="text-ink-2 py-3 text-sm">{t('entering.noneFound')}</p>}
      <NewItemFields
        onAdd={(item) => {
          change((before) =>
            say({ ...before, items: [...before.items, item] }, `new:${item.id}`, { act: 'agree' }),
          );
          setWanted('');
          // The row is there after the next paint.
          requestAnimationFrame(() => focus(`new:${item.id}`));
        }}
      />
    </div>
  );
}

/** What a letter has done, for who does not see the row. */
function SaidSoFar({ count }: { count: number }) {
  const t = useTranslations();
  return (
    <p aria-live="polite" className="text-ink-2 mb-2 text-sm">
      {t('entering.saidSoFar', { count })}
    </p>
  );
}

function openNewItem(): void {
  const details = document.querySelector<HTMLDetailsElement>('#new-item');
  if (details === null) return;
  details.open = true;
  details.querySelector<HTMLInputElement>('#new-item-title')?.focus();
}
