'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { MOST_UNSEEN } from './most-unseen.ts';
import { PlaceLink } from '../frame/place-link.tsx';
import { closeAround, useDismissal } from '../frame/use-dismissal.ts';
import { useUnseen } from './use-unseen.ts';

/** Comes when it is asked for: no page waits for it. */
const Latest = dynamic(() => import('./latest.tsx').then((file) => file.Latest));

const look = 'hover:bg-sunken text-ink-2 relative min-h-10 items-center rounded-sm px-2';

/** The bell: where there is room it opens the latest, on a telephone it leads to all of it. */
export function BellButton({ unseen }: { unseen: number }) {
  const t = useTranslations();
  const details = useDismissal();
  const [isOpen, setIsOpen] = useState(false);
  const count = useUnseen(unseen);
  const label = t('notifications.bell', { count, more: String(count >= MOST_UNSEEN) });
  return (
    <>
      <PlaceLink href="/notifications" aria-label={label} className={`${look} flex sm:hidden`}>
        <BellMark count={count} />
      </PlaceLink>
      <details
        ref={details}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
        className="relative hidden sm:block"
      >
        <summary aria-label={label} className={`${look} flex list-none [&::-webkit-details-marker]:hidden`}>
          <BellMark count={count} />
        </summary>
        <div className="border-rule bg-surface absolute end-0 top-full z-40 mt-2 w-96 rounded border p-4 shadow-[0_8px_30px_var(--shadow)]">
          {isOpen && <Latest key={count} count={count} />}
          <PlaceLink
            href="/notifications"
            onClick={closeAround}
            className="link mt-3 inline-block py-1 text-sm"
          >
            {t('notifications.all')}
          </PlaceLink>
        </div>
      </details>
    </>
  );
}

function BellMark({ count }: { count: number }) {
  const t = useTranslations();
  return (
    <>
      <svg
        viewBox="0 0 20 20"
        className="size-5"
        aria-hidden
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      >
        <path d="M4 14.500c1.200-1.200 1.500-2.500 1.500-5a4.500 4.500 0 0 1 9 0c0 2.500.3 3.800 1.500 5zM8.300 16.800a1.800 1.800 0 0 0 3.400 0" />
      </svg>
      {count > 0 && (
        <span
          aria-hidden
          className="bg-accent text-on-accent figures absolute start-5 top-0 rounded-full px-1.5 text-xs font-semibold"
        >
          {count >= MOST_UNSEEN ? t('notifications.many', { count: MOST_UNSEEN - 1 }) : count}
        </span>
      )}
    </>
  );
}
