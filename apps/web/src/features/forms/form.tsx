'use client';

import { useTranslations } from 'next-intl';
import { createContext, use, useEffect, useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import type { Fault } from '@parley/contracts';
import type { Refusal, Sent } from '../../lib/send.ts';
import { problemText } from './problem-text.ts';
import { FaultLine } from './fault-line.tsx';
import { useSending } from './use-sending.ts';

const Faults = createContext<readonly Fault[]>([]);

/** Hands faults to the fields within, for what is more than one form: a pointer's first part is a field's name. */
export const FaultsProvider = Faults.Provider;

/** The faults at a field, or at something within it. */
export const useFaults = (name: string): readonly Fault[] =>
  use(Faults).filter(({ pointer }) => fieldOf(pointer) === name);

/** `/scopes/0` is the field `scopes`. */
const fieldOf = (pointer: string): string => pointer.split('/')[1] ?? '';

const looks = { main: 'button-main', calm: '', wide: 'button-main w-full justify-center' };

interface Props<T> {
  /** Sends what was filled in. */
  send: (form: FormData) => Promise<Sent<T>>;
  /** What to do with the answer. */
  done?: (value: T, form: HTMLFormElement) => void;
  submit: string;
  /** On the button while it is being sent. */
  busy?: string;
  /** The field to type anew where the refusal names none. */
  retype?: string;
  /** Words for a problem that means something special here. */
  explain?: (refusal: Refusal) => string | null;
  /** `calm` on a page of several forms: one accent is enough. `wide` where there is nothing else to do. */
  look?: keyof typeof looks;
  /** Beside the button. */
  aside?: ReactNode;
  label?: string | undefined;
  children?: ReactNode;
}

/**
 * Sends a form and says all that was wrong with it: each fault at its field, the rest in a sentence below, the focus on
 * the first field to mend. What was typed stays.
 */
export function Form<T>(props: Props<T>) {
  const {
    send,
    done,
    submit,
    busy: busyWords,
    retype,
    explain,
    aside,
    label,
    look = 'main',
    children,
  } = props;
  const t = useTranslations();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState<readonly string[]>([]);
  const { busy, refusal, run } = useSending();

  // After the fields have been told that they are invalid.
  useEffect(() => {
    if (refusal !== null && form.current !== null) focusOnTrouble(form.current, retype);
  }, [refusal, retype]);

  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const element = event.currentTarget;
    setFields(namesIn(element));
    // With the button that was pressed, where a form has several and they are named.
    const form = new FormData(element, event.nativeEvent.submitter);
    const answer = await run(() => send(form));
    if (answer !== null) done?.(answer.value, element);
  };

  const faults = refusal?.faults ?? [];
  const elsewhere = faults.filter(({ pointer }) => !fields.includes(fieldOf(pointer)));
  const sentence = refusal === null ? null : (explain?.(refusal) ?? problemText(refusal, t));

  return (
    <Faults value={faults}>
      {/* Before the script is there, a form without a method would put what is typed into the address. */}
      <form
        ref={form}
        method="post"
        noValidate
        aria-label={label}
        aria-busy={busy}
        onSubmit={(event) => void onSubmit(event)}
        className="max-w-md space-y-5"
      >
        {children}
        <div role="alert" className="text-accent text-sm break-words empty:hidden">
          {sentence !== null && <p>{sentence}</p>}
          {elsewhere.map((fault) => (
            <FaultLine key={fault.pointer + fault.code} fault={fault} />
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-4">
          {/* A button that is disabled loses the focus, and whoever works by keyboard their place. */}
          <button
            type="submit"
            aria-disabled={busy}
            className={`button min-h-10 px-4 text-md ${looks[look]}`}
          >
            {busy ? (busyWords ?? t('form.busy')) : submit}
          </button>
          {aside}
        </div>
      </form>
    </Faults>
  );
}

const namesIn = (form: HTMLFormElement): string[] =>
  [...form.elements].map((element) => element.getAttribute('name') ?? '');

function focusOnTrouble(form: HTMLFormElement, retype: string | undefined): void {
  const faulty = form.querySelector<HTMLElement>('[aria-invalid=true]');
  if (faulty !== null) return faulty.focus();
  const again = retype === undefined ? null : form.elements.namedItem(retype);
  if (again instanceof HTMLInputElement) again.select();
}
