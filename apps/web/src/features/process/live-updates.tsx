'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useState } from 'react';
import type { getProcess } from '@parley/contracts';
import { send } from '../../lib/send.ts';
import { listenTo } from '../live/listen-to.ts';
import { tellMissed, tellStep } from '../live/work-told.ts';

/** In milliseconds: how long it is said. */
const SAID = 6000;

interface Props {
  process: string;
  /** The one that the page shows. */
  revision: number;
  /** How that is said. */
  words: string;
}

/**
 * Shows anew what a page of the process shows, as soon as something of it changes. It listens while the page is looked
 * at; what has changed before it could is told by the revision.
 */
export function LiveUpdates({ process, revision, words }: Props) {
  const router = useRouter();
  const [updates, setUpdates] = useState(0);
  const [isSaid, setIsSaid] = useState(false);

  const update = useEffectEvent(() => {
    router.refresh();
    setUpdates((count) => count + 1);
    setIsSaid(true);
  });
  const catchUp = useEffectEvent(async () => {
    tellMissed();
    const now = await send<typeof getProcess>('GET /v1/processes/{process}', { params: { process } });
    if (now.done && now.value.body.revision !== revision) update();
  });

  useEffect(
    () =>
      listenTo(process, {
        changed: () => update(),
        mayHaveChanged: () => catchUp(),
        progressed: tellStep,
      }),
    [process],
  );

  useEffect(() => {
    if (updates === 0) return undefined;
    const timer = setTimeout(() => setIsSaid(false), SAID);
    return () => clearTimeout(timer);
  }, [updates]);

  return (
    <p aria-live="polite" className="no-print fixed end-4 bottom-4 z-20 text-sm">
      {isSaid && (
        <span className="border-rule bg-surface text-ink-2 rounded border px-3 py-1.5">{words}</span>
      )}
    </p>
  );
}
