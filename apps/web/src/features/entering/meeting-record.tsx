'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { Label } from '@parley/contracts';
import { LabelField } from '../forms/label-field.tsx';
import type { Choices, ListedItem } from './choices.ts';
import type { Draft } from './draft.ts';
import { newItemRef } from './draft.ts';
import { DraftLine } from './draft-line.tsx';
import { firstDraft } from './first-draft.ts';
import type { KnownMeeting } from './first-draft.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { Preview } from './preview.tsx';
import { Reader } from './reader.tsx';
import { RecordForm } from './record-form.tsx';
import { SweepFields } from './sweep-fields.tsx';
import { TextsPart } from './texts-part.tsx';
import { useDraft } from './use-draft.ts';
import { WordList } from './word-list.tsx';
import { say } from './words.ts';

interface Props {
  process: { id: string; slug: string; label: Label; isReviewed: boolean };
  person: string;
  /** The meeting that is recorded further; null where it is new. */
  meeting: KnownMeeting | null;
  choices: Choices;
  /** The lens, for the links that lead on. */
  search: string;
}

/** The form after a meeting: the meeting, its texts, and item by item what was said. */
export function MeetingRecord({ process, person, meeting, choices, search }: Props) {
  const t = useTranslations();
  const language = useLocale();
  const kept = useDraft<Draft>(
    { person, process: process.id, form: meeting === null ? 'meeting' : `meeting ${meeting.id}` },
    () => firstDraft(process.label, choices, meeting, language),
  );
  const { draft, change } = kept;
  const [at, goTo] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const reader = useRef<HTMLTextAreaElement>(null);

  // What the form itself has made stands in the list once, under the name that the draft knows it by.
  const made = new Set(Object.values(draft.done));
  const items: ListedItem[] = [
    ...choices.items.filter(({ ref }) => !made.has(ref)),
    ...draft.items.map(({ id, title }, index) => ({
      ref: newItemRef(id),
      key: `+${index + 1}`,
      title: title[language] ?? Object.values(title)[0] ?? '',
      lang: language,
      state: t('entering.newItemMark'),
    })),
  ];
  // The row is written anew before the focus goes back to it.
  const back = () =>
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-ref="${at ?? ''}"]`)?.focus(),
    );

  return (
    <RecordForm
      kept={kept}
      choices={choices}
      setting={{
        process: process.slug,
        meeting: meeting === null ? null : { id: meeting.id },
        isReviewed: process.isReviewed,
        language,
      }}
      preview={<Preview isReviewed={process.isReviewed} heading={meeting?.name ?? null} />}
      recorded={(done) => {
        const id = meeting?.id ?? done.done['meeting'] ?? '';
        const track = choices.tracks.find(({ value }) => value === done.meeting.track)?.key ?? '';
        return {
          point: { meeting: id, track },
          links: [
            process.isReviewed
              ? { href: `/processes/${process.slug}/review`, name: t('process.review') }
              : { href: `/processes/${process.slug}${search}`, name: t('entering.toChart') },
            { href: `/processes/${process.slug}/meetings/${id}${search}`, name: t('entering.toMeeting') },
          ],
        };
      }}
      onFaults={({ draft: refused, faults }) => {
        const word = refused.words.find(({ id }) =>
          faults.some(({ pointer }) => pointer.startsWith(`/word.${id}.`)),
        );
        if (word !== undefined) setOpen(word.item);
      }}
    >
      {(faults) => (
        <div className="space-y-12">
          <DraftLine keptAt={kept.keptAt} isKept={kept.isKept} onDiscard={kept.discard} />
          {meeting === null && (
            <section aria-labelledby="the-meeting">
              <h3 id="the-meeting" className="border-ink mb-5 border-t-2 pt-3 text-xl">
                {t('entering.theMeeting')}
              </h3>
              {draft.done['meeting'] === undefined ? <MeetingFields /> : <p>{t('entering.recorded')}</p>}
            </section>
          )}
          <section aria-labelledby="the-texts">
            <h3 id="the-texts" className="border-ink border-t-2 pt-3 text-xl">
              {t('entering.texts')}
            </h3>
            <p className="text-ink-2 mt-1 text-sm">{t('entering.textsAbout')}</p>
            <TextsPart process={process.slug} />
          </section>
          <section aria-labelledby="the-words">
            <h3 id="the-words" className="border-ink border-t-2 pt-3 text-xl">
              {t('entering.words')}
            </h3>
            <p className="text-ink-2 mt-1 mb-4 max-w-(--measure) text-sm">{t('entering.wordsAbout')}</p>
            <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
              <div className="min-w-0 lg:order-2">
                <div className="lg:sticky lg:top-4">
                  <Reader
                    fieldRef={reader}
                    takenFor={items.find(({ ref }) => ref === at)?.key ?? null}
                    onQuote={(quote) => {
                      if (at !== null) change((before) => say(before, at, { quote }));
                      back();
                    }}
                    onVerb={(verb) => {
                      if (at !== null) change((before) => say(before, at, { verb }));
                    }}
                    onLeave={back}
                  />
                </div>
              </div>
              <div ref={list} className="min-w-0">
                <WordList
                  {...{ items, at, goTo, open, setOpen, faults }}
                  onRead={() => reader.current?.focus()}
                  onUndo={kept.undo}
                />
                <SweepFields />
              </div>
            </div>
          </section>
          <WhoMaySee draft={draft} labels={choices.labels} change={change} />
        </div>
      )}
    </RecordForm>
  );
}

interface LabelProps {
  draft: Draft;
  labels: readonly Label[];
  change: (next: (draft: Draft) => Draft) => void;
}

/** Nothing to choose for who sees only what is public. */
export function WhoMaySee({ draft, labels, change }: LabelProps) {
  const t = useTranslations();
  if (labels.length < 2) return null;
  return (
    <div className="max-w-md">
      <LabelField
        name="label"
        label={t('entering.label')}
        hint={t('entering.labelHint')}
        value={draft.label}
        onChange={({ target }) => change((before) => ({ ...before, label: target.value as Label }))}
        labels={labels}
      />
    </div>
  );
}
