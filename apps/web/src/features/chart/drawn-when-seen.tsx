'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import { useRef } from 'react';
import { useSeen } from './use-seen.ts';

const Skeleton = () => <div className="skeleton late h-full" />;

/**
 * A chart that is fetched and drawn in the browser once its place is seen: its library weighs as much as the page, and
 * measures. Whoever shows it gives its place a height, so nothing moves when it comes.
 */
export function drawnWhenSeen<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Chart = dynamic<Props>(load, { ssr: false, loading: Skeleton });
  return function DrawnWhenSeen(props: Props) {
    const place = useRef<HTMLDivElement>(null);
    const isSeen = useSeen(place);
    return (
      <div ref={place} className="h-full">
        {isSeen ? <Chart {...props} /> : <Skeleton />}
      </div>
    );
  };
}
