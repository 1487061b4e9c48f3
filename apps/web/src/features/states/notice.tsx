import type { ReactNode } from 'react';

/** A page or a part that has nothing to show: says why, and what to do next. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-rule border-y py-10">
      <h2 className="text-xl">{title}</h2>
      <div className="text-ink-2 mt-2 max-w-prose">{children}</div>
    </div>
  );
}
