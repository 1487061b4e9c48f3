'use client';

import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { readersAddress } from '../../lib/publication-address.ts';
import type { Places } from '../../lib/publication-address.ts';

/** In a page of somebody else's, places open in place of that whole page. */
export interface ShownPlaces extends Places {
  isEmbedded: boolean;
}

const PlacesContext = createContext<ShownPlaces | null>(null);

/** Says within what is published where its places are. */
export function ReadersPlaces({ value, children }: { value: ShownPlaces | null; children: ReactNode }) {
  return <PlacesContext value={value}>{children}</PlacesContext>;
}

/** Where a link leads for whoever looks at it, and in which frame; null where they have no business. */
export function usePlace(href: string): { href: string; target?: '_top' } | null {
  const places = useContext(PlacesContext);
  if (places === null) return { href };
  const address = readersAddress(href, places);
  return address === null ? null : { href: address, ...(places.isEmbedded && { target: '_top' as const }) };
}
