'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { dateText, isEdtf } from '@parley/words';
import { useEntry } from './entry.tsx';
import type { DraftWord } from './draft.ts';
import { textsUnder } from './draft.ts';
import { nameOfText } from './name-of-text.ts';

interface Props {
  isReviewed: boolean;
  /** What it is about, where that is not the meeting that the form makes. */
  heading: string | null;
}

/** What is about to be recorded, in sentences. */
export function Preview({ isReviewed, heading: about }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { draft, choices, language } = useEntry();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { meeting, texts, sweep, words } = draft;
  const day = (date: string) => (isEdtf(date) && isSpoken(locale) ? dateText(date, locale) : date);
  const track = choices.tracks.find(({ value }) => value === meeting.track);
  const nameOf = (account: string) =>
    choices.accounts.find(({ value }) => value === account)?.name ?? account;
  return (
    <div className="max-w-(--measure)">
      <h3 ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {t(isReviewed ? 'entering.previewProposal' : 'entering.preview', { count: words.length })}
      </h3>
      <p className="mt-4 font-serif text-lg">
        {about ??
          t('entering.previewMeeting', {
            title: meeting.title[language] ?? Object.values(meeting.title)[0] ?? '–',
            track: track?.name ?? '–',
            ordinal: meeting.ordinal === '' ? String(track?.next ?? 1) : meeting.ordinal,
            date: meeting.heldOn === '' ? '–' : day(meeting.heldOn),
          })}
      </p>
      {texts.length > 0 && (
        <ul className="text-ink-2 mt-3 list-disc space-y-1 ps-5 text-sm">
          {texts.map((text, index) => (
            <li key={text.id}>
              {nameOfText(text) || t('entering.textNumber', { n: index + 1 })}
              {text.source === null &&
                text.text.trim() !== '' &&
                ` – ${t('entering.previewText', { count: text.text.trim().length })}`}
            </li>
          ))}
        </ul>
      )}
      <ul className="border-rule mt-5 border-t">
        {words.map((word) => (
          <li key={word.id} className="border-rule border-b py-3">
            <Sentence word={word} accountName={nameOf(word.account)} day={day} />
          </li>
        ))}
        {sweep.is && (
          <li className="border-rule border-b py-3">
            {t('entering.previewSweep', { account: nameOf(sweep.account), act: t(`act.${sweep.act}`) })}
          </li>
        )}
      </ul>
      {words.length === 0 && !sweep.is && <p className="text-ink-2 mt-3">{t('entering.previewNothing')}</p>}
      <p className="text-ink-2 mt-4 text-sm">
        {t(isReviewed ? 'entering.previewReviewMeans' : 'entering.previewMeans')}
      </p>
    </div>
  );
}

/** Not every browser knows the months of every language: better figures than months of another. */
const isSpoken = (locale: string) => Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;

const inBold = (parts: ReactNode) => <strong className="font-semibold">{parts}</strong>;

interface SentenceProps {
  word: DraftWord;
  accountName: string;
  day: (date: string) => string;
}

function Sentence({ word, accountName, day }: SentenceProps) {
  const t = useTranslations();
  const { draft, choices, language } = useEntry();
  const listed = choices.items.find(({ ref }) => ref === word.item);
  const made = draft.items.find(({ id }) => `new:${id}` === word.item);
  const title = listed?.title ?? made?.title[language] ?? '';
  const under = textsUnder(word, draft.texts);
  return (
    <>
      <p>
        {t.rich('entering.sentence', {
          account: accountName,
          act: t(`act.${word.act}`),
          item: title,
          strong: inBold,
        })}
        {made !== undefined && <span className="text-ink-3"> ({t('entering.newItemMark')})</span>}
        {word.agreement !== '' &&
          ` ${t('entering.sentenceAgreement', { state: t(`agreement.${word.agreement as 'agreed'}`) })}`}
        {word.implementation !== '' &&
          ` ${t('assertion.implementation', { level: t(`level.${word.implementation as '0'}`) })}.`}
        {word.legal !== '' && ` ${t('assertion.legal', { state: t(`legal.${word.legal as 'signed'}`) })}.`}
        {word.effectiveOn !== '' && ` ${t('entering.sentenceDate', { date: day(word.effectiveOn) })}`}
      </p>
      {word.cause !== '' && (
        <p className="text-ink-2 text-sm">
          {t('assertion.cause')} {word.cause}
          {word.actor !== '' && ` (${word.actor})`}
        </p>
      )}
      {word.note !== '' && <p className="text-ink-2 text-sm">{word.note}</p>}
      {word.quote !== null && (
        <blockquote className="border-rule mt-1 border-s-2 ps-3 font-serif text-sm">
          {word.quote.exact}
        </blockquote>
      )}
      <p className="text-ink-3 mt-1 text-xs">
        {under.length === 0
          ? t('entering.restsOnNothing')
          : t('entering.sentenceSources', { texts: under.map(nameOfText).filter(Boolean).join('; ') })}
      </p>
    </>
  );
}
