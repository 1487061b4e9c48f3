import { cache } from 'react';
import { getOrganization, listOrganizations } from '@parley/contracts';
import type { Label, Permission } from '@parley/contracts';
import { ask, askAll } from '../../lib/api.ts';
import { readName } from '../reader/reader.ts';

/** The organizations of whoever is signed in. */
export const loadOrganizations = cache(() => askAll((query) => ask(listOrganizations, { query })));

/** The one that requests act for, and who one is in it. */
export const loadOrganization = cache(() => ask(getOrganization));

/** What whoever looks at a page may do, and sees: nothing and what is public, where it is shown to everybody. */
export const loadCaller = cache(
  async (): Promise<{ permissions: readonly Permission[]; clearance: Label }> =>
    (await readName()) === null
      ? (await loadOrganization()).caller
      : { permissions: [], clearance: 'public' },
);
