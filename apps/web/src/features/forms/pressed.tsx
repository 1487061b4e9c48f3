'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { problemText } from './problem-text.ts';
import { useSending } from './use-sending.ts';
import type { Sent } from '../../lib/send.ts';

interface Props {
  name: string;
  /** What it is about, for who does not see where it stands. */
  label?: string;
  look?: string;
  send: () => Promise<Sent<unknown>>;
}

/** Does something that needs no question first, and shows the page as it is then. */
export function Pressed({ name, label, look = 'button', send }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const { busy, refusal, run } = useSending();
  const press = async () => {
    if (busy) return;
    if ((await run(send)) !== null) router.refresh();
  };
  return (
    <>
      {/* Disabled it would lose the focus. */}
      <button
        type="button"
        aria-label={label}
        aria-disabled={busy}
        onClick={() => void press()}
        className={look}
      >
        {busy ? t('form.busy') : name}
      </button>
      <span role="alert" className="text-accent basis-full text-sm empty:hidden">
        {refusal !== null && problemText(refusal, t)}
      </span>
    </>
  );
}
