'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { Label } from '@parley/contracts';
import type { Choices } from './choices.ts';
import type { Draft, DraftText, DraftWord } from './draft.ts';
import { DraftLine } from './draft-line.tsx';
import { draftOfWord } from './first-draft.ts';
import { WhoMaySee } from './meeting-record.tsx';
import { MendChoice } from './mend-choice.tsx';
import type { Mending } from './mending.ts';
import { mended } from './mending.ts';
import { Preview } from './preview.tsx';
import { Reader } from './reader.tsx';
import { RecordForm } from './record-form.tsx';
import { TextsPart } from './texts-part.tsx';
import { useDraft } from './use-draft.ts';
import { WordFields } from './word-fields.tsx';

interface Props {
  process: { id: string; slug: string; label: Label; isReviewed: boolean };
  person: string;
  choices: Choices;
  item: { key: string; title: string };
  /** What the word says before anything is filled in, and what it is known to rest on. */
  word: DraftWord;
  texts: readonly DraftText[];
  /** The assertion that is not right, as it stands; null where something is said anew. */
  wrong: DraftWord | null;
  /** Back to the item. */
  href: string;
}

/** One word on one item: said anew, or in answer to one that is not right. */
export function WordRecord({ process, person, choices, item, word, texts, wrong, href }: Props) {
  const t = useTranslations();
  const language = useLocale();
  const label = process.label;
  const kept = useDraft<Draft>(
    { person, process: process.id, form: `${wrong === null ? 'word' : 'mend'} ${wrong?.id ?? word.item}` },
    () => draftOfWord(label, choices, language, word, texts),
  );
  const { draft, change } = kept;
  const reader = useRef<HTMLTextAreaElement>(null);
  const now = draft.words[0] ?? word;
  const set = (part: Partial<DraftWord>) =>
    change((before) => ({ ...before, words: before.words.map((each) => ({ ...each, ...part })) }));

  return (
    <RecordForm
      kept={kept}
      choices={choices}
      setting={{ process: process.slug, meeting: 'none', isReviewed: process.isReviewed, language }}
      preview={<Preview isReviewed={process.isReviewed} heading={`${item.key} ${item.title}`} />}
      recorded={() => ({
        point: null,
        links: [
          { href, name: t('entering.toItem') },
          ...(process.isReviewed
            ? [{ href: `/processes/${process.slug}/review`, name: t('process.review') }]
            : []),
        ],
      })}
    >
      {() => (
        <div className="space-y-10">
          <DraftLine keptAt={kept.keptAt} isKept={kept.isKept} onDiscard={kept.discard} />
          {wrong !== null && (
            <MendChoice
              chosen={mendingOf(now)}
              onChoose={(mending: Mending) => set(mended(wrong, mending, now))}
            />
          )}
          <section aria-labelledby="the-word">
            <h3 id="the-word" className="border-ink mb-5 border-t-2 pt-3 text-xl">
              {t(wrong === null ? 'entering.word' : 'entering.insteadWord')}
            </h3>
            <div className="max-w-(--measure)">
              <WordFields word={now} onChange={set} />
            </div>
          </section>
          <section aria-labelledby="the-texts">
            <h3 id="the-texts" className="border-ink border-t-2 pt-3 text-xl">
              {t('entering.texts')}
            </h3>
            <p className="text-ink-2 mt-1 text-sm">{t('entering.oneSourceAtLeast')}</p>
            <TextsPart process={process.slug} />
            {draft.texts.some(({ text }) => text.trim() !== '') && (
              <div className="mt-6 max-w-(--measure)">
                <Reader
                  fieldRef={reader}
                  takenFor={item.key}
                  onQuote={(quote) => set({ quote })}
                  onVerb={(verb) => set({ verb })}
                  onLeave={() => document.querySelector<HTMLElement>('[name$=".verb"]')?.focus()}
                />
              </div>
            )}
          </section>
          <WhoMaySee draft={draft} labels={choices.labels} change={change} />
        </div>
      )}
    </RecordForm>
  );
}

/** Which of the three ways a word goes. */
function mendingOf({ act, agreement, implementation, legal, verb }: DraftWord): Mending {
  if (act === 'reverse') return 'wentBackwards';
  const saysNothing = [agreement, implementation, legal, verb].every((part) => part === '');
  return saysNothing ? 'neverWas' : 'otherwise';
}
