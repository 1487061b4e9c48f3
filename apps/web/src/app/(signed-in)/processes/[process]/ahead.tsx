import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Meeting, MilestoneStanding, Stalls, Track } from '@parley/contracts';
import { dateText } from '@parley/words';
import { loadCaller } from '../../../../features/frame/load.ts';
import { PlaceLink } from '../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../features/lens/lens.ts';
import { searchOf } from '../../../../features/lens/lens.ts';
import { comingMeetings, daysBetween, milestonesFinding, stallText } from '@parley/charts/findings';
import { Text } from '../../../../features/record/text.tsx';

interface Props {
  milestones: readonly MilestoneStanding[];
  stalls: Stalls;
  meetings: readonly Meeting[];
  tracks: readonly Track[];
  lens: Lens;
  slug: string;
}

/** What lies ahead, a sentence each: the milestones, what stands still, the next meeting; and the way to all of it. */
export async function Ahead({ milestones, stalls, meetings, tracks, lens, slug }: Props) {
  const [locale, t, caller] = await Promise.all([getLocale(), getTranslations(), loadCaller()]);
  const search = searchOf(lens);
  const next = comingMeetings(meetings, lens, stalls.asOf)[0];
  const silence = stalls.stalls.find(({ reason }) => reason === 'silence');
  const count = stalls.stalls.length;
  return (
    <section aria-labelledby="ahead" className="print-whole mt-14">
      <h2 id="ahead" className="border-ink border-t-2 pt-3 text-xl">
        {t('ahead.title')}
      </h2>
      <dl className="mt-3">
        <Line term={t('process.milestones')}>
          {milestones.length === 0 ? (
            t('milestones.emptyTitle')
          ) : (
            <PlaceLink href={`/processes/${slug}/milestones${search}`} className="link">
              {milestonesFinding(milestones, locale, t)}
            </PlaceLink>
          )}
        </Line>
        {caller.clearance !== 'public' && (
          <Line term={t('ahead.stalls')}>
            <PlaceLink href={`/processes/${slug}/pace${search}#stalls`} className="link">
              {t('ahead.stallCount', { count, word: t('finding.number', { n: count }) })}
            </PlaceLink>
            {silence !== undefined && (
              <span className="text-ink-2"> {stallText(silence, tracks, locale, t).what}</span>
            )}
          </Line>
        )}
        <Line term={t('ahead.next')}>
          {next === undefined ? (
            <span className="text-ink-2">{t('ahead.noneNext')}</span>
          ) : (
            <>
              <PlaceLink href={`/processes/${slug}/meetings/${next.key}${search}`} className="link">
                <Text of={next.title} />
              </PlaceLink>
              <span className="text-ink-2">
                {next.heldOn === null
                  ? ` – ${t('meeting.noDate')}`
                  : ` – ${t('ahead.inDays', {
                      date: dateText(next.heldOn, locale),
                      count: daysBetween(stalls.asOf, next.heldOn),
                    })}`}
              </span>
            </>
          )}
        </Line>
      </dl>
    </section>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-rule grid gap-x-8 gap-y-0.5 border-b py-3 md:grid-cols-[12rem_minmax(0,1fr)]">
      <dt className="text-ink-2 text-sm md:pt-0.5">{term}</dt>
      <dd className="text-md max-w-[80ch]">{children}</dd>
    </div>
  );
}
