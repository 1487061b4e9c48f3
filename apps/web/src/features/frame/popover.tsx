'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** A disclosure that floats: closes by Escape, by a press elsewhere and when the focus leaves it. */
export function Popover({
  label,
  button,
  children,
}: {
  label: string;
  button: ReactNode;
  children: ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const open = details.current;
      if (open?.open && event.target instanceof Node && !open.contains(event.target)) open.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);

  return (
    <details
      ref={details}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || details.current === null) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
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
