import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Assertion, Item, Party, Source } from '@parley/contracts';
import { dateText } from '@parley/words';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../../features/lens/lens.ts';
import { AssertionLine } from '../../../../../../features/record/assertion-line.tsx';
import { corrections } from '@parley/charts/findings';
import { Text } from '../../../../../../features/record/text.tsx';
import type { Resting } from '../shelf.ts';

interface Props {
  resting: Resting;
  /** Everything known; what corrects a word may rest on other sources. */
  known: readonly Assertion[];
  titles: ReadonlyMap<string, Item['title']>;
  parties: readonly Party[];
  sources: readonly Source[];
  lens: Lens;
  slug: string;
}

/** All that rests on a source: each claim, and the items, meetings and events that name it. */
export function RestsOnIt({ resting, known, titles, parties, sources, lens, slug }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const corrected = corrections(known);
  const place = (kind: 'items' | 'meetings', key: string) =>
    `/processes/${slug}/${kind}/${key}${searchOf(lens)}`;
  const { assertions, items, meetings, events } = resting;
  return (
    <div className="mt-12 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
      <section aria-labelledby="claims" className="min-w-0">
        <h3 id="claims" className="border-ink border-t-2 pt-3 text-xl">
          {t('sources.claims', { count: assertions.length })}
        </h3>
        <ol>
          {assertions.map((assertion) => (
            <li
              key={assertion.key}
              id={assertion.key}
              className="border-rule print-whole target:bg-accent-soft border-b py-5"
            >
              <p className="mb-1.5 font-serif text-lg leading-snug font-semibold">
                <PlaceLink href={place('items', assertion.item.key)} className="hover:text-accent">
                  <Text of={titles.get(assertion.item.key) ?? { en: assertion.item.key }} />
                </PlaceLink>{' '}
                <span className="text-ink-3 font-sans text-xs font-normal">{assertion.item.key}</span>
              </p>
              <AssertionLine
                assertion={assertion}
                parties={parties}
                sources={sources}
                correctedBy={corrected.get(assertion.key)}
                withMeeting
              />
            </li>
          ))}
        </ol>
      </section>
      <aside className="min-w-0 space-y-8">
        <Names title={t('sources.items', { count: items.length })}>
          {items.map(({ key, title }) => (
            <Name key={key} id={key}>
              <PlaceLink href={place('items', key)} className="link">
                <Text of={title} />
              </PlaceLink>
            </Name>
          ))}
        </Names>
        <Names title={t('sources.meetings', { count: meetings.length })}>
          {meetings.map(({ key, title }) => (
            <Name key={key} id={key}>
              <PlaceLink href={place('meetings', key)} className="link">
                <Text of={title} />
              </PlaceLink>
            </Name>
          ))}
        </Names>
        <Names title={t('sources.events', { count: events.length })}>
          {events.map(({ key, title, occurredOn }) => (
            <Name key={key} id={dateText(occurredOn, locale, 'short')}>
              <Text of={title} />
            </Name>
          ))}
        </Names>
      </aside>
    </div>
  );
}

function Names({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3 className="mb-2 text-lg">{title}</h3>
      <ul className="space-y-1.5 text-sm">{children}</ul>
    </section>
  );
}

function Name({ id, children }: { id: string; children: ReactNode }) {
  return (
    <li className="leading-snug">
      {children} <span className="text-ink-3 text-xs">{id}</span>
    </li>
  );
}
