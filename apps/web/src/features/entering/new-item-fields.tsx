'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { kinds } from './choices.ts';
import type { DraftItem } from './draft.ts';
import { useEntry } from './entry.tsx';
import { newId } from './identity.ts';
import { Ticks } from './ticks.tsx';

/** An item that this meeting has put forward first, made where one stands. */
export function NewItemFields({ onAdd }: { onAdd: (item: DraftItem) => void }) {
  const t = useTranslations();
  const { choices, language } = useEntry();
  const details = useRef<HTMLDetailsElement>(null);
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<DraftItem['kind']>('action');
  const [theme, setTheme] = useState('');
  const [obligors, setObligors] = useState<string[]>(() =>
    choices.parties.map(({ value }) => `key:${value}`),
  );

  const add = () => {
    if (title.trim() === '' || theme.trim() === '') return;
    onAdd({ id: newId(), title: { [language]: title }, kind, theme, obligors });
    setTitle('');
    if (details.current !== null) details.current.open = false;
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <details ref={details} id="new-item" className="py-3">
      <summary className="link text-sm">{t('entering.newItem')}</summary>
      <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <label className="block sm:col-span-2">
          <span className="label">{t('entering.itemTitle')}</span>
          <input
            id="new-item-title"
            className="field"
            autoComplete="off"
            lang={language}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
            onKeyDown={onEnter}
          />
        </label>
        <label className="block">
          <span className="label">{t('entering.itemKind')}</span>
          <select
            className="field"
            value={kind}
            onChange={({ target }) => setKind(target.value as DraftItem['kind'])}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {t(`kind.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="block">
          <span className="label">{t('entering.theme')}</span>
          <input
            className="field"
            list="themes"
            autoComplete="off"
            value={theme}
            onChange={({ target }) => setTheme(target.value)}
            onKeyDown={onEnter}
          />
          <datalist id="themes">
            {choices.themes.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </datalist>
        </label>
        <div className="sm:col-span-2">
          <Ticks
            name="new-item-obligors"
            label={t('entering.obligors')}
            choices={choices.parties.map(({ value, name }) => ({ value: `key:${value}`, name }))}
            value={obligors}
            onChange={setObligors}
          />
        </div>
        <p>
          <button
            type="button"
            disabled={title.trim() === '' || theme.trim() === ''}
            onClick={add}
            className="button min-h-10"
          >
            {t('entering.putItem')}
          </button>
        </p>
      </div>
    </details>
  );
}
