'use client';

import { useTranslations } from 'next-intl';
import { ChoiceField } from '../forms/choice-field.tsx';
import { Field } from '../forms/field.tsx';
import { formats } from './choices.ts';
import type { DraftMeeting } from './draft.ts';
import { useEntry } from './entry.tsx';
import { LocalizedField } from './localized-field.tsx';
import { Ticks } from './ticks.tsx';

/** The meeting itself: on which track, when, where, who. */
export function MeetingFields() {
  const t = useTranslations();
  const { draft, change, choices, language } = useEntry();
  const { meeting } = draft;
  const set = (part: Partial<DraftMeeting>) =>
    change((before) => ({ ...before, meeting: { ...before.meeting, ...part } }));
  const next = choices.tracks.find(({ value }) => value === meeting.track)?.next ?? 1;
  const languages = choices.languages;
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
      <ChoiceField
        name="meeting.track"
        label={t('lens.track')}
        value={meeting.track}
        onChange={({ target }) => set({ track: target.value })}
        choices={choices.tracks}
      />
      <Field
        name="meeting.ordinal"
        label={t('entering.ordinal')}
        inputMode="numeric"
        placeholder={String(next)}
        value={meeting.ordinal}
        onChange={({ target }) => set({ ordinal: target.value })}
        hint={t('entering.ordinalHint', { ordinal: next })}
      />
      <Field
        name="meeting.heldOn"
        label={t('entering.heldOn')}
        required
        placeholder="2026-05-14"
        autoComplete="off"
        value={meeting.heldOn}
        onChange={({ target }) => set({ heldOn: target.value })}
        hint={t('entering.dateHint')}
      />
      <div className="sm:col-span-2">
        <LocalizedField
          name="meeting.title"
          label={t('entering.title')}
          value={meeting.title}
          onChange={(title) => set({ title })}
          {...{ languages, language }}
        />
      </div>
      <ChoiceField
        name="meeting.format"
        label={t('entering.format')}
        value={meeting.format}
        onChange={({ target }) => set({ format: target.value as DraftMeeting['format'] })}
        choices={formats.map((format) => ({ value: format, name: t(`format.${format}`) }))}
      />
      <div className="sm:col-span-2">
        <LocalizedField
          name="meeting.place"
          label={t('entering.place')}
          value={meeting.place}
          onChange={(place) => set({ place })}
          {...{ languages, language }}
        />
      </div>
      <Field
        name="meeting.country"
        label={t('entering.country')}
        placeholder="AM"
        autoComplete="off"
        value={meeting.country}
        onChange={({ target }) => set({ country: target.value.toUpperCase() })}
        hint={t('entering.countryHint')}
      />
      {choices.people.length > 0 && (
        <div className="sm:col-span-2 lg:col-span-3">
          <Ticks
            name="meeting.participants"
            label={t('meetings.people')}
            choices={choices.people}
            value={meeting.people}
            onChange={(people) => set({ people })}
          />
        </div>
      )}
      <div className="sm:col-span-2 lg:col-span-3">
        <LocalizedField
          name="meeting.summary"
          label={t('entering.summary')}
          value={meeting.summary}
          onChange={(summary) => set({ summary })}
          long
          {...{ languages, language }}
        />
      </div>
    </div>
  );
}
