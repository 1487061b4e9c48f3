import { useState } from 'react';
import type { Refusal, Sent } from '../../lib/send.ts';

/** What stands between pressing a button and the answer: busy, then done or refused. */
export function useSending() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  /** @returns what was answered, or null where it was refused */
  async function run<T>(sending: () => Promise<Sent<T>>): Promise<{ value: T } | null> {
    setBusy(true);
    setRefusal(null);
    const sent = await sending();
    setBusy(false);
    if (sent.done) return { value: sent.value };
    setRefusal(sent.refusal);
    return null;
  }

  return { busy, refusal, run };
}
