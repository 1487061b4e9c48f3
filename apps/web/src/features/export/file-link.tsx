import type { ReactNode } from 'react';

/** A file to take away. */
export function FileLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} download className="button">
      <svg
        viewBox="0 0 12 12"
        className="size-3"
        aria-hidden
        fill="none"
        stroke="currentColor"
        strokeWidth="1.400"
      >
        <path d="M6 .7v7M3 5l3 3 3-3M1 11h10" />
      </svg>
      {children}
    </a>
  );
}
