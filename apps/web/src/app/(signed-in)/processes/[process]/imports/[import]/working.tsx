'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { getImport, Import } from '@parley/contracts';
import { send } from '../../../../../../lib/send.ts';

/** In milliseconds. */
const PAUSE = 700;

interface Props {
  id: string;
  state: 'planning' | 'applying' | 'undoing';
  progress: number;
}

/**
 * How far it is with what is being done, and the page anew when that is over. The stream of events tells of what is
 * written in the process, and not of work that has written nothing yet: so it is asked for, while the page is looked at.
 */
export function Working({ id, state, progress }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const [reached, setReached] = useState(progress);
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const now = await send<typeof getImport>('GET /v1/imports/{import}', { params: { import: id } });
      if (!now.done) return;
      const { state: isNow, progress: done }: Import = now.value.body;
      if (isNow === state) setReached(done);
      else router.refresh();
    };
    const timer = setInterval(() => void look(), PAUSE);
    return () => clearInterval(timer);
  }, [id, state, router]);
  const words = t(`imports.working.${state}`);
  return (
    <div className="max-w-md">
      <p aria-live="polite">{words}</p>
      <progress value={reached} max={100} aria-label={words} className="accent-accent mt-2 h-2 w-full" />
    </div>
  );
}
