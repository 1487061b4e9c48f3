import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Recharts goes through a chart that lies on its side by the keys for left and right alone, and backwards. */
const turned: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

/** In a chart whose rows lie below each other: down or right leads to the next row, up or left to the one before. */
export function useRowKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = box;
    const turn = (event: KeyboardEvent) => {
      const key = turned[event.key];
      if (!event.isTrusted || key === undefined || !(event.target instanceof Element)) return;
      event.preventDefault();
      event.stopPropagation();
      event.target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
    current?.addEventListener('keydown', turn);
    return () => current?.removeEventListener('keydown', turn);
  }, [box]);
}
