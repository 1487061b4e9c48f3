'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Refusal, Sent } from '../../lib/send.ts';
import { problemText } from './problem-text.ts';
import { useSending } from './use-sending.ts';

interface Props {
  /** On the button that asks. */
  button: string;
  /** What the button is about, for who does not see where it stands: "Revoke Dashboard". */
  label?: string;
  /** Of the button that asks: a link, unless it is what the page is for. */
  look?: 'button' | 'button button-main';
  /** The question. */
  title: string;
  /** What will be so afterwards. */
  children: ReactNode;
  /** On the button that does it. */
  confirm: string;
  send: () => Promise<Sent<unknown>>;
  /** Words for a problem that means something special here. */
  explain?: (refusal: Refusal) => string | null;
  done: () => void;
}

/** Something that cannot be taken back: asks first, in words, and does it only then. */
export function Confirmed(props: Props) {
  const { button, label, look, title, children, confirm, send, explain, done } = props;
  const t = useTranslations();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { busy, refusal, run } = useSending();

  const act = async () => {
    if ((await run(send)) === null) return;
    dialog.current?.close();
    done();
  };

  return (
    <>
      <button
        type="button"
        aria-label={label}
        onClick={() => dialog.current?.showModal()}
        className={look ?? 'link text-ink-2 min-h-8 text-sm'}
      >
        {button}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        className="border-rule bg-surface text-ink m-auto w-[min(30rem,calc(100vw-2rem))] rounded border p-6 text-start whitespace-normal shadow-[0_8px_30px_var(--shadow)] backdrop:bg-black/40"
      >
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        <div className="text-ink-2 mt-3 space-y-2 text-sm">{children}</div>
        <p role="alert" className="text-accent mt-3 text-sm empty:hidden">
          {refusal !== null && (explain?.(refusal) ?? problemText(refusal, t))}
        </p>
        <div className="mt-6 flex flex-wrap justify-end gap-3">
          <button type="button" onClick={() => dialog.current?.close()} className="button">
            {t('form.cancel')}
          </button>
          <button type="button" disabled={busy} onClick={() => void act()} className="button button-main">
            {busy ? t('form.busy') : confirm}
          </button>
        </div>
      </dialog>
    </>
  );
}
