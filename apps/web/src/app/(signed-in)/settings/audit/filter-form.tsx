import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Member, Process } from '@parley/contracts';
import { plain } from '@parley/words';
import { PlaceLink } from '../../../../features/frame/place-link.tsx';
import { subjects } from './filter.ts';
import type { Filter, Subject } from './filter.ts';

interface Props {
  filter: Filter;
  members: readonly Member[];
  processes: readonly Process[];
}

/** What to look for. It is sent as an address, so it works without a script, too. */
export async function FilterForm({ filter, members, processes }: Props) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  return (
    <form
      method="get"
      aria-label={t('audit.filter')}
      className="no-print border-rule my-8 grid grid-cols-1 items-end gap-x-4 gap-y-3 border-y py-4 sm:grid-cols-2 lg:grid-cols-[1.4fr_1.2fr_1.4fr_1fr_1fr_auto]"
    >
      <Choice name="what" label={t('audit.what')} value={filter.what ?? ''} all={t('audit.everything')}>
        {(Object.keys(subjects) as Subject[]).map((subject) => (
          <option key={subject} value={subject}>
            {t(`audit.subject.${subject}`)}
          </option>
        ))}
      </Choice>
      <Choice name="actor" label={t('audit.by')} value={filter.actor} all={t('audit.everybody')}>
        {members.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice name="process" label={t('audit.process')} value={filter.process} all={t('audit.everywhere')}>
        {processes.map(({ id, title }) => (
          <option key={id} value={id}>
            {plain(title, locale)}
          </option>
        ))}
      </Choice>
      <Day name="from" label={t('audit.from')} value={filter.from} />
      <Day name="to" label={t('audit.to')} value={filter.to} />
      <div className="flex items-center gap-4">
        <button type="submit" className="button min-h-10">
          {t('audit.show')}
        </button>
        <PlaceLink href="/settings/audit" className="link text-ink-2 text-sm">
          {t('lens.reset')}
        </PlaceLink>
      </div>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  /** What leaving it open means. */
  all: string;
  children: ReactNode;
}

function Choice({ name, label, value, all, children }: ChoiceProps) {
  return (
    <label className="block min-w-0">
      <span className="label">{label}</span>
      <select key={value} name={name} defaultValue={value} className="field">
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="block min-w-0">
      <span className="label">{label}</span>
      <input key={value} type="date" name={name} defaultValue={value} className="field" />
    </label>
  );
}
