'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { ComponentProps, KeyboardEvent, RefObject } from 'react';
import type { DraftQuote } from './draft.ts';
import { useEntry } from './entry.tsx';
import { letterOf } from './acts.ts';
import { nameOfText } from './name-of-text.ts';
import { quotationOf } from './quotation.ts';

interface Props {
  /** What a passage is taken for: the item that one is at, or nothing yet. */
  takenFor: string | null;
  onQuote: (quote: DraftQuote) => void;
  onVerb: (verb: string) => void;
  /** Back to where one was. */
  onLeave: () => void;
  fieldRef: FieldRef;
}

type FieldRef = RefObject<HTMLTextAreaElement | null>;

/** The text, to take passages from: with the mouse or with the arrows, as anywhere. */
export function Reader({ takenFor, onQuote, onVerb, onLeave, fieldRef }: Props) {
  const t = useTranslations();
  const { draft } = useEntry();
  const [chosen, setChosen] = useState<string | null>(null);
  const readable = draft.texts.filter(({ text }) => text.trim() !== '');
  const shown = readable.find(({ id }) => id === chosen) ?? readable[0];

  if (shown === undefined) return <p className="text-ink-3 text-sm">{t('entering.nothingToRead')}</p>;

  const selection = () => {
    const field = fieldRef.current;
    return field === null ? null : quotationOf(shown.text, field.selectionStart, field.selectionEnd);
  };
  const take = () => {
    const passage = selection();
    if (passage !== null) onQuote({ text: shown.id, ...passage });
  };
  const takeVerb = () => {
    const passage = selection();
    if (passage !== null) onVerb(passage.exact.slice(0, 200));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter') take();
    else if (letterOf(event.nativeEvent) === 'V') takeVerb();
    else return;
    event.preventDefault();
  };

  return (
    <div>
      {readable.length > 1 && (
        <select
          aria-label={t('entering.textShown')}
          value={shown.id}
          onChange={({ target }) => setChosen(target.value)}
          className="field mb-2"
        >
          {readable.map((text, index) => (
            <option key={text.id} value={text.id}>
              {nameOfText(text) || t('entering.textNumber', { n: index + 1 })}
            </option>
          ))}
        </select>
      )}
      <Page
        key={shown.id}
        fieldRef={fieldRef}
        aria-label={t('entering.reader')}
        aria-describedby="reader-hint"
        lang={shown.language}
        value={shown.text}
        onKeyDown={onKeyDown}
      />
      <p id="reader-hint" className="text-ink-3 mt-1 text-xs">
        {t('entering.readerHint')}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="button" disabled={takenFor === null} onClick={take} className="button">
          {t('entering.takeQuote', { item: takenFor ?? '–' })}
        </button>
        <button type="button" disabled={takenFor === null} onClick={takeVerb} className="button">
          {t('entering.takeVerb')}
        </button>
      </div>
    </div>
  );
}

/** A field in which nothing can be typed: what is only to be read has no caret, and the arrows do not walk in it. */
function Page({ fieldRef, ...props }: { fieldRef: FieldRef } & ComponentProps<'textarea'>) {
  useEffect(() => {
    const field = fieldRef.current;
    const refuse = (event: Event) => event.preventDefault();
    field?.addEventListener('beforeinput', refuse);
    return () => field?.removeEventListener('beforeinput', refuse);
  }, [fieldRef]);
  return (
    <textarea
      {...props}
      ref={fieldRef}
      onChange={() => undefined}
      spellCheck={false}
      inputMode="none"
      className="field h-64 resize-y font-serif text-md leading-relaxed lg:h-[42vh]"
    />
  );
}
