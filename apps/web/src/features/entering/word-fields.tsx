'use client';

import { useTranslations } from 'next-intl';
import { ChoiceField } from '../forms/choice-field.tsx';
import { FieldFaults } from '../forms/field-faults.tsx';
import { Field } from '../forms/field.tsx';
import { useFaults } from '../forms/form.tsx';
import { saidActNames } from './acts.ts';
import { agreements, legalStates, levelValues } from './choices.ts';
import type { Act, DraftWord } from './draft.ts';
import { newItemRef, textsUnder } from './draft.ts';
import { useEntry } from './entry.tsx';
import { nameOfText } from './name-of-text.ts';
import { Ticks } from './ticks.tsx';

interface Props {
  word: DraftWord;
  onChange: (part: Partial<DraftWord>) => void;
  /** Takes the word out; left out where it is all there is, and then it has its day from no meeting. */
  onRemove?: () => void;
}

/** All that one word can say: whose it is, what it says on each axis, in which words, resting on what. */
export function WordFields({ word, onChange, onRemove }: Props) {
  // What a correction does is settled: it stands in place of what it corrects.
  const isFree = word.act !== 'correct';
  const t = useTranslations();
  const { draft, choices, language } = useEntry();
  const name = (field: string) => `word.${word.id}.${field}`;
  const successors = [
    ...choices.items.map(({ ref, key, title }) => ({ value: ref, name: `${key} ${title}` })),
    ...draft.items.map(({ id, title }) => ({ value: newItemRef(id), name: title[language] ?? '' })),
  ].filter(({ value }) => value !== word.item);
  return (
    <fieldset className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      <legend className="sr-only">{t('entering.word')}</legend>
      {isFree && (
        <ChoiceField
          name={name('act')}
          label={t('entering.act')}
          value={word.act}
          onChange={({ target }) => onChange({ act: target.value as Act })}
          choices={saidActNames.map((act) => ({ value: act, name: t(`act.${act}`) }))}
        />
      )}
      <ChoiceField
        name={name('account')}
        label={t('entering.account')}
        value={word.account}
        onChange={({ target }) => onChange({ account: target.value })}
        choices={choices.accounts}
      />
      {(word.act === 'reverse' || !isFree) && (
        <ChoiceField
          name={name('agreement')}
          label={t('entering.agreement')}
          value={word.agreement}
          onChange={({ target }) => onChange({ agreement: target.value })}
          choices={[
            { value: '', name: t('entering.noWord') },
            ...agreements.map((state) => ({ value: state, name: t(`agreement.${state}`) })),
          ]}
        />
      )}
      <ChoiceField
        name={name('implementation')}
        label={t('entering.implementation')}
        value={word.implementation}
        onChange={({ target }) => onChange({ implementation: target.value })}
        choices={[
          { value: '', name: t('entering.noWord') },
          ...levelValues.map((level) => ({ value: level, name: `${level} – ${t(`level.${level}`)}` })),
        ]}
      />
      <ChoiceField
        name={name('legal')}
        label={t('entering.legal')}
        value={word.legal}
        onChange={({ target }) => onChange({ legal: target.value })}
        choices={[
          { value: '', name: t('entering.noWord') },
          ...legalStates.map((state) => ({ value: state, name: t(`legal.${state}`) })),
        ]}
      />
      <Field
        name={name('verb')}
        label={t('entering.verb')}
        autoComplete="off"
        value={word.verb}
        onChange={({ target }) => onChange({ verb: target.value })}
        hint={t('entering.verbHint')}
      />
      <Field
        name={name('effectiveOn')}
        label={t('entering.effectiveOn')}
        autoComplete="off"
        placeholder={draft.meeting.heldOn === '' ? '2026-05-14' : draft.meeting.heldOn}
        value={word.effectiveOn}
        onChange={({ target }) => onChange({ effectiveOn: target.value })}
        required={onRemove === undefined}
        hint={t(onRemove === undefined ? 'entering.dateHint' : 'entering.effectiveOnHint')}
      />
      {word.act === 'continue' && (
        <ChoiceField
          name={name('continuedBy')}
          label={t('entering.continuedBy')}
          value={word.continuedBy}
          onChange={({ target }) => onChange({ continuedBy: target.value })}
          choices={[{ value: '', name: t('entering.choose') }, ...successors]}
        />
      )}
      {word.act === 'reverse' && (
        <>
          <Field
            name={name('cause')}
            label={t('entering.cause')}
            autoComplete="off"
            value={word.cause}
            onChange={({ target }) => onChange({ cause: target.value })}
          />
          <Field
            name={name('actor')}
            label={t('entering.actor')}
            autoComplete="off"
            value={word.actor}
            onChange={({ target }) => onChange({ actor: target.value })}
          />
        </>
      )}
      <div className="sm:col-span-2">
        <Quoted word={word} onRemove={() => onChange({ quote: null })} />
      </div>
      {draft.texts.length > 0 && (
        <div className="sm:col-span-2">
          <Ticks
            name={name('texts')}
            label={t('entering.restsOn')}
            choices={draft.texts.map((text, index) => ({
              value: text.id,
              name: nameOfText(text) || t('entering.textNumber', { n: index + 1 }),
            }))}
            value={textsUnder(word, draft.texts).map(({ id }) => id)}
            onChange={(texts) => onChange({ texts })}
          />
        </div>
      )}
      <div className="sm:col-span-2">
        <Field
          name={name('note')}
          label={t(isFree ? 'entering.note' : 'entering.whatWasWrong')}
          autoComplete="off"
          value={word.note}
          onChange={({ target }) => onChange({ note: target.value })}
        />
      </div>
      {onRemove !== undefined && (
        <p className="sm:col-span-2">
          <button type="button" onClick={onRemove} className="link text-ink-2 min-h-8 text-sm">
            {t('entering.takeWordOut')}
          </button>
        </p>
      )}
    </fieldset>
  );
}

function Quoted({ word, onRemove }: { word: DraftWord; onRemove: () => void }) {
  const t = useTranslations();
  const faults = useFaults(`word.${word.id}.quote`);
  if (word.quote === null) return <p className="text-ink-3 text-xs">{t('entering.noQuote')}</p>;
  return (
    <div>
      <p className="label">{t('entering.quote')}</p>
      <blockquote className="border-rule border-s-2 ps-3 font-serif text-sm">{word.quote.exact}</blockquote>
      <FieldFaults id={`${word.id}-quote`} faults={faults} />
      <button type="button" onClick={onRemove} className="link text-ink-2 min-h-8 text-sm">
        {t('entering.noQuoteAnyMore')}
      </button>
    </div>
  );
}
