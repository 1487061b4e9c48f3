'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { followProcess, unfollowProcess } from '@parley/contracts';
import { send } from '../../lib/send.ts';
import { tellChanged } from './seen.ts';

interface Props {
  process: string;
  isFollowed: boolean;
  /** What it says in either case, and the name of the process for who does not see where it stands. */
  words: { follow: string; unfollow: string; name: string };
  className?: string;
}

/** Follows a process, or follows it no more. */
export function FollowButton({ process, isFollowed, words, className = '' }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [follows, setFollows] = useState(isFollowed);
  const turn = async () => {
    setBusy(true);
    const params = { process };
    const { done } = follows
      ? await send<typeof unfollowProcess>('DELETE /v1/follows/{process}', { params })
      : await send<typeof followProcess>('PUT /v1/follows/{process}', { params });
    setBusy(false);
    if (!done) return;
    setFollows(!follows);
    tellChanged();
    router.refresh();
  };
  return (
    <button
      type="button"
      disabled={busy}
      onClick={() => void turn()}
      className={`link no-print text-ink-2 min-h-8 text-xs ${className}`}
    >
      {follows ? words.unfollow : words.follow}
      <span className="sr-only"> {words.name}</span>
    </button>
  );
}
