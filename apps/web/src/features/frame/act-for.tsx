'use client';

import { useState } from 'react';
import type { ReactNode } from 'react';
import type { activateOrganization } from '@parley/contracts';
import { send } from '../../lib/send.ts';

interface Props {
  organization: string;
  label?: string;
  className: string;
  children: ReactNode;
}

/** Has the session act for another organization, and begins there afresh: nothing that was seen of this one is kept. */
export function ActFor({ organization, label, className, children }: Props) {
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    const sent = await send<typeof activateOrganization>('POST /v1/organizations/{organization}/activate', {
      params: { organization },
    });
    // Where one belongs to it no more, the page made anew says so by leaving it out.
    window.location.assign(sent.done ? '/' : window.location.href);
  };
  return (
    <button type="button" disabled={busy} aria-label={label} onClick={() => void go()} className={className}>
      {children}
    </button>
  );
}
