'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { ChoiceField } from '../forms/choice-field.tsx';
import { FieldFaults } from '../forms/field-faults.tsx';
import { Field } from '../forms/field.tsx';
import { useFaults } from '../forms/form.tsx';
import { sourceKinds, tiers } from './choices.ts';
import type { DraftText } from './draft.ts';
import { useEntry } from './entry.tsx';

/** One document on the meeting: whose, what kind, where it was published, and its words. */
export function TextFields({ text }: { text: DraftText }) {
  const t = useTranslations();
  const { change, choices, draft } = useEntry();
  const set = (part: Partial<DraftText>) =>
    change((before) => ({
      ...before,
      texts: before.texts.map((each) => (each.id === text.id ? { ...each, ...part } : each)),
    }));
  const name = (field: string) => `text.${text.id}.${field}`;
  const whose = [
    { value: 'communique:', name: t('account.joint') },
    ...choices.parties.map((party) => ({
      value: `readout:${party.value}`,
      name: t('meetings.readout', { party: party.name }),
    })),
    { value: 'report:', name: t('entering.report') },
  ];
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      <ChoiceField
        name={name('role')}
        label={t('entering.whose')}
        value={`${text.role}:${text.party}`}
        onChange={({ target }) => {
          const [role = 'report', party = ''] = target.value.split(':');
          set({ role: role as DraftText['role'], party, ...(text.source === null && usualKind(role)) });
        }}
        choices={whose}
      />
      {text.source === null && (
        <>
          <Field
            name={name('publisher')}
            label={t('entering.publisher')}
            autoComplete="off"
            value={text.publisher}
            onChange={({ target }) => set({ publisher: target.value })}
          />
          <Field
            name={name('title')}
            label={t('entering.textTitle')}
            autoComplete="off"
            value={text.title}
            onChange={({ target }) => set({ title: target.value })}
          />
          <Field
            name={name('url')}
            label={t('entering.url')}
            type="url"
            placeholder="https://"
            autoComplete="off"
            value={text.url}
            onChange={({ target }) => set({ url: target.value })}
          />
          <Field
            name={name('publishedOn')}
            label={t('entering.publishedOn')}
            placeholder={draft.meeting.heldOn === '' ? '2026-05-14' : draft.meeting.heldOn}
            autoComplete="off"
            value={text.publishedOn}
            onChange={({ target }) => set({ publishedOn: target.value })}
            hint={t('entering.asMeeting')}
          />
          <Field
            name={name('language')}
            label={t('entering.language')}
            list="languages"
            autoComplete="off"
            value={text.language}
            onChange={({ target }) => set({ language: target.value })}
            hint={t('entering.languageHint')}
          />
          <ChoiceField
            name={name('kind')}
            label={t('entering.kind')}
            value={text.kind}
            onChange={({ target }) => set({ kind: target.value as DraftText['kind'] })}
            choices={sourceKinds.map((kind) => ({ value: kind, name: t(`sourceKind.${kind}`) }))}
          />
          <ChoiceField
            name={name('tier')}
            label={t('entering.tier')}
            value={text.tier}
            onChange={({ target }) => set({ tier: target.value })}
            choices={[
              { value: '', name: t('entering.tierOfKind') },
              ...tiers.map((tier) => ({ value: tier, name: t(`tier.${tier}`) })),
            ]}
          />
          <div className="sm:col-span-2 lg:col-span-3">
            <Pasted name={name('text')} text={text} onChange={(words) => set({ text: words })} />
          </div>
        </>
      )}
    </div>
  );
}

const usualKind = (role: string): Pick<DraftText, 'kind'> => ({
  kind: role === 'communique' ? 'communique' : role === 'report' ? 'news_report' : 'official_readout',
});

function Pasted({
  name,
  text,
  onChange,
}: {
  name: string;
  text: DraftText;
  onChange: (words: string) => void;
}) {
  const t = useTranslations();
  const id = useId();
  const faults = useFaults(name);
  return (
    <div>
      <label htmlFor={id} className="label">
        {t('entering.pasted')}
      </label>
      <textarea
        id={id}
        name={name}
        rows={5}
        lang={text.language}
        value={text.text}
        onChange={({ target }) => onChange(target.value)}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-hint ${id}-faults`}
        className="field aria-invalid:border-accent font-serif"
      />
      <p id={`${id}-hint`} className="text-ink-3 mt-1 text-xs">
        {t('entering.pastedHint')}
      </p>
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </div>
  );
}
