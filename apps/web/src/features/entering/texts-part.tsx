'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { textOfSource } from './recording.ts';
import type { DraftText } from './draft.ts';
import { freshText } from './draft.ts';
import { useEntry } from './entry.tsx';
import { newId } from './identity.ts';
import { nameOfText } from './name-of-text.ts';
import { TextFields } from './text-fields.tsx';

/** The documents on the meeting, each with its words. */
export function TextsPart({ process }: { process: string }) {
  const t = useTranslations();
  const { draft, change, choices, language } = useEntry();
  const [busy, setBusy] = useState(false);
  const add = (text: DraftText) => change((before) => ({ ...before, texts: [...before.texts, text] }));
  const remove = (gone: string) =>
    change((before) => ({
      ...before,
      texts: before.texts.filter(({ id }) => id !== gone),
      words: before.words.map((word) => ({
        ...word,
        quote: word.quote?.text === gone ? null : word.quote,
        texts: word.texts?.filter((id) => id !== gone) ?? null,
      })),
    }));

  const addFromLibrary = async (value: string) => {
    const source = choices.sources.find((each) => each.value === value);
    if (source === undefined) return;
    setBusy(true);
    const stored = source.hasText ? await textOfSource(process, source.id) : null;
    setBusy(false);
    add({
      ...freshText(newId(), source.language),
      source: source.id,
      role: 'report',
      title: source.name,
      text: stored?.done === true ? stored.value.body.text : '',
    });
  };

  return (
    <div>
      <ol>
        {draft.texts.map((text, index) => {
          const isDone = draft.done[`text:${text.id}`] !== undefined;
          return (
            <li key={text.id} className="border-rule border-b py-4">
              <details open={!isDone && text.source === null}>
                <summary className="text-md font-semibold">
                  {t('entering.textNumber', { n: index + 1 })}
                  <span className="text-ink-2 font-normal">
                    {nameOfText(text) !== '' && ` · ${nameOfText(text)}`}
                    {isDone && ` · ${t('entering.recorded')}`}
                  </span>
                </summary>
                {!isDone && (
                  <div className="mt-4 space-y-4">
                    <TextFields text={text} />
                    <button
                      type="button"
                      onClick={() => remove(text.id)}
                      className="link text-ink-2 min-h-8 text-sm"
                    >
                      {t('entering.leaveOut', { name: t('entering.textNumber', { n: index + 1 }) })}
                    </button>
                  </div>
                )}
              </details>
            </li>
          );
        })}
      </ol>
      <div className="mt-4 flex flex-wrap items-end gap-4">
        <button type="button" onClick={() => add(freshText(newId(), language))} className="button min-h-10">
          {t('entering.addText')}
        </button>
        {choices.sources.length > 0 && (
          <label className="block w-full max-w-md">
            <span className="label">{t('entering.fromLibrary')}</span>
            <select
              value=""
              disabled={busy}
              onChange={({ target }) => void addFromLibrary(target.value)}
              className="field"
            >
              <option value="">{t('entering.choose')}</option>
              {choices.sources
                .filter(({ id }) => !draft.texts.some(({ source }) => source === id))
                .map((source) => (
                  <option key={source.value} value={source.value}>
                    {source.name}
                  </option>
                ))}
            </select>
          </label>
        )}
      </div>
    </div>
  );
}
