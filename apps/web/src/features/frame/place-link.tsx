import Link from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link to a place in the record. Nothing is fetched before it is followed: a page may hold a hundred of these, every
 * place behind them is made anew for its reader, and some readers pay for each byte.
 */
export function PlaceLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
