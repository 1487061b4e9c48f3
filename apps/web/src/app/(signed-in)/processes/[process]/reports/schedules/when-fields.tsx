'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { ChoiceField } from '../../../../../../features/forms/choice-field.tsx';
import { FaultLine } from '../../../../../../features/forms/fault-line.tsx';
import { Field } from '../../../../../../features/forms/field.tsx';
import { useIsBrowser } from '../../../../../../lib/use-is-browser.ts';
import { RunTimes } from './run-times.tsx';
import { useRuns } from './use-runs.ts';
import { cronOf, times, type When, whenOf } from './when.ts';

interface Props {
  slug: string;
  /** As it is; null where it is made. */
  usual: { cron: string | null; timeZone: string } | null;
}

/** When a schedule comes, in plain choices, and what that means for the next three times. */
export function WhenFields({ slug, usual }: Props) {
  const t = useTranslations();
  const zones = useId();
  const isBrowser = useIsBrowser();
  const [when, setWhen] = useState<When>(usual === null ? 'monday' : whenOf(usual.cron));
  const [own, setOwn] = useState(usual?.cron ?? '');
  const [chosen, setChosen] = useState(usual === null || usual.cron === null ? null : usual.timeZone);
  const timeZone = chosen ?? (isBrowser ? new Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC');
  const cron = cronOf(when, own);
  const { runs, faults } = useRuns(slug, cron, timeZone);
  // What goes by the clock cannot be changed to go by meetings: that is another schedule.
  const offered = times.filter((each) => each !== 'meeting' || usual === null || usual.cron === null);
  return (
    <>
      <ChoiceField
        name="when"
        label={t('reporting.schedule.when')}
        value={when}
        onChange={(event) => setWhen(event.target.value as When)}
        choices={offered.map((value) => ({ value, name: t(`reporting.schedule.at.${value}`) }))}
      />
      {when === 'own' && (
        <Field
          name="cron"
          label={t('reporting.schedule.cron')}
          hint={t('reporting.schedule.cronHint')}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      {cron === null ? (
        <p className="text-ink-2 text-sm">{t('reporting.schedule.afterMeeting')}</p>
      ) : (
        <>
          <Field
            name="timeZone"
            label={t('reporting.schedule.timeZone')}
            hint={t('reporting.schedule.timeZoneHint')}
            value={timeZone}
            onChange={(event) => setChosen(event.target.value)}
            list={zones}
            autoComplete="off"
            spellCheck={false}
          />
          <datalist id={zones}>
            {isBrowser &&
              Intl.supportedValuesOf('timeZone').map((zone) => (
                <option key={zone} value={zone}>
                  {zone}
                </option>
              ))}
          </datalist>
          <div aria-live="polite" className="min-h-22">
            <p className="label">{t('reporting.schedule.next')}</p>
            <RunTimes runs={runs} timeZone={timeZone} />
            <div className="text-accent text-xs">
              {faults.map((fault) => (
                <FaultLine key={fault.pointer + fault.code} fault={fault} />
              ))}
            </div>
          </div>
        </>
      )}
    </>
  );
}
