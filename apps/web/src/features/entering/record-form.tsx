'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Fault } from '@parley/contracts';
import type { Refusal } from '../../lib/send.ts';
import { useIsBrowser } from '../../lib/use-is-browser.ts';
import { FaultLine } from '../forms/fault-line.tsx';
import { FaultsProvider } from '../forms/form.tsx';
import { problemText } from '../forms/problem-text.ts';
import type { Choices } from './choices.ts';
import type { Draft } from './draft.ts';
import { EntryProvider } from './entry.tsx';
import { hasField } from './fields-of-draft.ts';
import { KeptElsewhere } from './kept-elsewhere.tsx';
import type { Outcome, Setting } from './recording.ts';
import { Recorded } from './recorded.tsx';
import type { RecordedAs } from './recorded.tsx';
import { isUncertain, record } from './recording.ts';
import type { useDraft } from './use-draft.ts';

interface Props {
  kept: ReturnType<typeof useDraft<Draft>>;
  setting: Setting;
  choices: Choices;
  preview: ReactNode;
  /** What is told in place of the form, once all is recorded. */
  recorded: (draft: Draft) => RecordedAs;
  /** Called before the faults are shown, so that what bears them can be opened. */
  onFaults?: (outcome: Extract<Outcome, { done: false }>) => void;
  children: (faults: readonly Fault[]) => ReactNode;
}

type Stage = 'form' | 'preview' | 'recorded';

/**
 * What every form of entering does: it is filled in, seen in sentences, and recorded then. What the service refuses is said
 * at its field, with the focus there.
 */
export function RecordForm({ kept, setting, choices, preview, recorded, onFaults, children }: Props) {
  const t = useTranslations();
  const { draft, change } = kept;
  const [stage, setStage] = useState<Stage>('form');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const isBrowser = useIsBrowser();
  const form = useRef<HTMLFormElement>(null);

  // After the form is there again, with its fields marked.
  useEffect(() => {
    if (stage === 'form' && faults.length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [stage, faults]);

  const commit = async () => {
    setBusy(true);
    setRefusal(null);
    const outcome = await record(draft, setting, kept.note);
    setBusy(false);
    if (outcome.done) {
      kept.forget();
      setStage('recorded');
      return;
    }
    onFaults?.(outcome);
    setRefusal(outcome.refusal);
    setFaults(outcome.faults);
    if (outcome.faults.length > 0) setStage('form');
  };

  if (stage === 'recorded') return <Recorded {...setting} {...recorded(draft)} />;
  // What is being sent is sent: it is told of afterwards.
  const isSplit = kept.elsewhere !== null && !busy;
  const isLocked = refusal !== null && isUncertain(refusal);
  const unplaced = faults.filter(({ pointer }) => !hasField(draft, pointer.slice(1)));
  return (
    <EntryProvider value={{ draft, change, choices, language: setting.language }}>
      <FaultsProvider value={faults}>
        <form
          ref={form}
          method="post"
          noValidate
          aria-busy={busy}
          onSubmit={(event) => {
            event.preventDefault();
            if (stage === 'form') setStage('preview');
            else void commit();
          }}
        >
          {stage === 'form' ? (
            <fieldset disabled={!isBrowser || isSplit} className="min-w-0">
              {children(faults)}
            </fieldset>
          ) : (
            preview
          )}
          <div role="alert" className="text-accent mt-6 text-sm empty:hidden">
            {refusal !== null && <p>{isLocked ? t('entering.uncertain') : problemText(refusal, t)}</p>}
            {unplaced.map((fault) => (
              <FaultLine key={fault.pointer + fault.code} fault={fault} />
            ))}
          </div>
          <div className="bg-paper border-rule no-print sticky bottom-0 z-10 mt-6 flex flex-wrap items-center gap-3 border-t py-3">
            {isSplit && (
              <KeptElsewhere
                at={kept.elsewhere?.at ?? null}
                onTake={kept.take}
                onAfresh={kept.discard}
                onStay={kept.stay}
              />
            )}
            {stage === 'form' && !isSplit && (
              <>
                <button
                  type="submit"
                  disabled={!isBrowser}
                  className="button button-main min-h-10 px-4 text-md"
                >
                  {t('entering.toPreview')}
                </button>
                <button
                  type="button"
                  disabled={!kept.canUndo}
                  onClick={kept.undo}
                  className="button min-h-10"
                >
                  {t('entering.undo')}
                </button>
              </>
            )}
            {stage === 'preview' && !isSplit && (
              <>
                <button type="submit" disabled={busy} className="button button-main min-h-10 px-4 text-md">
                  {busy ? t('form.busy') : t(isLocked ? 'entering.tryAgain' : commitWords(setting))}
                </button>
                <button
                  type="button"
                  disabled={busy || isLocked}
                  onClick={() => setStage('form')}
                  className="button min-h-10"
                >
                  {t('entering.backToForm')}
                </button>
              </>
            )}
          </div>
        </form>
      </FaultsProvider>
    </EntryProvider>
  );
}

const commitWords = ({ isReviewed }: Setting) => (isReviewed ? 'entering.propose' : 'entering.commit');
