'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { getProgress, ProgressPoint } from '@parley/contracts';
import { decimal } from '@parley/words';
import { send } from '../../lib/send.ts';
import { PlaceLink } from '../frame/place-link.tsx';

/** What is told of a recording that is done, and where it leads on. */
export interface RecordedAs {
  /** Of what score is told: at a meeting, by id, on a track, by key; null tells of none. */
  point: { meeting: string; track: string } | null;
  links: readonly { href: string; name: string }[];
}

interface Props extends RecordedAs {
  process: string;
  isReviewed: boolean;
}

/** That it is recorded, and what the service makes of it: the score at this meeting and at the one before. */
export function Recorded({ process, point, isReviewed, links }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const track = point?.track;
  const [points, setPoints] = useState<readonly ProgressPoint[]>([]);
  useEffect(() => {
    heading.current?.focus();
    if (isReviewed || track === undefined) return;
    void send<typeof getProgress>('GET /v1/processes/{process}/progress', {
      params: { process },
      query: { track: [track] },
    }).then((sent) => {
      if (sent.done) setPoints(sent.value.body.points);
    });
  }, [process, track, isReviewed]);

  const place = points.findIndex((each) => each.meeting.id === point?.meeting);
  const now = points[place];
  const score = now?.score ?? null;
  const before = points[place - 1]?.score ?? null;
  return (
    <div className="border-rule border-y py-10">
      <h3 ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {t(isReviewed ? 'entering.proposed' : 'entering.allRecorded')}
      </h3>
      {isReviewed && <p className="text-ink-2 mt-3 max-w-prose">{t('entering.proposedMeans')}</p>}
      {now !== undefined && score !== null && (
        <p data-testid="new-score" className="mt-3 max-w-prose font-serif text-lg">
          {before === null
            ? t('entering.scoreFirst', { score: decimal(score, locale), count: now.n })
            : t('entering.scoreNow', {
                before: decimal(before, locale),
                score: decimal(score, locale),
                count: now.n,
              })}
        </p>
      )}
      <p className="mt-6 flex flex-wrap gap-4">
        {links.map(({ href, name }) => (
          <PlaceLink key={href} href={href} className="button min-h-10">
            {name}
          </PlaceLink>
        ))}
      </p>
    </div>
  );
}
