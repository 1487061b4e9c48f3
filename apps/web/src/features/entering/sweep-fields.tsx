'use client';

import { useTranslations } from 'next-intl';
import { ChoiceField } from '../forms/choice-field.tsx';
import { FieldFaults } from '../forms/field-faults.tsx';
import { Field } from '../forms/field.tsx';
import { useFaults } from '../forms/form.tsx';
import type { DraftSweep } from './draft.ts';
import { useEntry } from './entry.tsx';

/** "They reconfirmed the agreements" as one tick. */
export function SweepFields() {
  const t = useTranslations();
  const { draft, change, choices } = useEntry();
  const { sweep } = draft;
  const faults = useFaults('sweep.meeting');
  const set = (part: Partial<DraftSweep>) =>
    change((before) => ({ ...before, sweep: { ...before.sweep, ...part } }));
  return (
    <div className="border-rule border-b py-3">
      <div className="flex min-h-8 items-start gap-2.5 text-sm">
        <input
          type="checkbox"
          id="sweep-is"
          name="sweep.is"
          checked={sweep.is}
          onChange={({ target }) => set({ is: target.checked })}
          aria-describedby="sweep-hint sweep-faults"
          aria-invalid={faults.length > 0}
          className="accent-accent mt-0.5 size-4 shrink-0"
        />
        <div>
          <label htmlFor="sweep-is" className="font-semibold">
            {t('entering.sweep')}
          </label>
          <p id="sweep-hint" className="text-ink-3 text-xs">
            {t('entering.sweepHint')}
          </p>
        </div>
      </div>
      <FieldFaults id="sweep-faults" faults={faults} />
      {sweep.is && (
        <div className="mt-3 grid gap-x-6 gap-y-4 ps-6 sm:grid-cols-3">
          <ChoiceField
            name="sweep.act"
            label={t('entering.act')}
            value={sweep.act}
            onChange={({ target }) => set({ act: target.value as DraftSweep['act'] })}
            choices={(['reconfirm', 'expedite'] as const).map((act) => ({
              value: act,
              name: t(`act.${act}`),
            }))}
          />
          <ChoiceField
            name="sweep.account"
            label={t('entering.account')}
            value={sweep.account}
            onChange={({ target }) => set({ account: target.value })}
            choices={choices.accounts}
          />
          <Field
            name="sweep.verb"
            label={t('entering.verb')}
            autoComplete="off"
            value={sweep.verb}
            onChange={({ target }) => set({ verb: target.value })}
          />
        </div>
      )}
    </div>
  );
}
