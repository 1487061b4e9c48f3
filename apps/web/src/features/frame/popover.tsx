'use client';

import type { ReactNode } from 'react';
import { useDismissal } from './use-dismissal.ts';

/** A button with a panel that floats below it. */
export function Popover({
  label,
  button,
  children,
}: {
  label: string;
  button: ReactNode;
  children: ReactNode;
}) {
  return (
    <details ref={useDismissal()} className="relative">
      <summary
        aria-label={label}
        className="hover:bg-sunken flex min-h-10 list-none items-center gap-2.5 rounded-sm px-1.5 [&::-webkit-details-marker]:hidden"
      >
        {button}
      </summary>
      <div className="border-rule bg-surface absolute end-0 top-full z-40 mt-2 w-64 rounded border p-4 shadow-[0_8px_30px_var(--shadow)]">
        {children}
      </div>
    </details>
  );
}
