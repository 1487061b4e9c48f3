'use client';

import { useTranslations } from 'next-intl';
import type { getImport } from '@parley/contracts';
import { useProgress } from '../../../../../../features/live/use-progress.ts';
import { send } from '../../../../../../lib/send.ts';

interface Props {
  id: string;
  state: 'planning' | 'applying' | 'undoing';
  progress: number;
}

/** How far it is with what is being done, as it goes on, and the page anew when that is over. */
export function Working({ id, state, progress }: Props) {
  const t = useTranslations();
  const reached = useProgress(
    id,
    { state, progress, step: null },
    (now) => now.state === state,
    async () => {
      const sent = await send<typeof getImport>('GET /v1/imports/{import}', { params: { import: id } });
      return sent.done ? { ...sent.value.body, step: null } : null;
    },
  );
  const words = t(`imports.working.${state}`);
  return (
    <div className="max-w-md">
      <p aria-live="polite">{words}</p>
      <progress value={reached.progress} max={100} aria-label={words} className="mt-2 h-2 w-full" />
    </div>
  );
}
