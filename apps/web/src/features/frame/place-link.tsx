'use client';

import Link, { useLinkStatus } from 'next/link';
import type { ComponentProps } from 'react';
import { usePlace } from '../reader/places.tsx';

type Props = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/**
 * A link to a place in the record. Nothing is fetched before it is followed: a page may hold a hundred of these, every
 * place behind them is made anew for its reader, and some readers pay for each byte. Of what is published it leads to
 * what is published too; what is for members alone is words there.
 */
export function PlaceLink({ href, ...props }: Props) {
  const place = usePlace(href);
  if (place === null) return <span>{props.children}</span>;
  return (
    <Link prefetch={false} {...place} {...props}>
      {props.children}
      <UnderWay />
    </Link>
  );
}

/** Says to globals.css, between a click and the page that it leads to, that somebody waits. */
const UnderWay = () => useLinkStatus().pending && <span data-under-way hidden />;
