import { useEffect, useRef } from 'react';
import type { MouseEvent, RefObject } from 'react';

/** Makes a disclosure that floats close by Escape, by a press elsewhere, and when the focus leaves it. */
export function useDismissal(): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const leave = (event: Event) => {
      const { current } = details;
      if (current?.open && event.target instanceof Node && !current.contains(event.target))
        current.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      const { current } = details;
      if (event.key !== 'Escape' || !current?.open) return;
      current.open = false;
      current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, []);

  return details;
}

/** Closes the one around a link that leads away: the header stays where the page changes. */
export function closeAround({ currentTarget }: MouseEvent): void {
  currentTarget.closest('details')?.removeAttribute('open');
}
