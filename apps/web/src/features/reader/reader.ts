import { headers } from 'next/headers';
import { cache } from 'react';
import { findPublication } from '@parley/contracts';
import { ask } from '../../lib/api.ts';
import { publicationHeader } from '../../lib/publication-address.ts';

/** What whoever reads this page reads of, by the name that it is published under; null for a member. */
export const readName = cache(async () => (await headers()).get(publicationHeader));

/** The same, with what there is to know of it. */
export const loadPublication = cache(async () => {
  const publication = await readName();
  return publication === null ? null : ask(findPublication, { params: { publication } });
});
