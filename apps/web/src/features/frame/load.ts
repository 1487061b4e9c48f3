import { cache } from 'react';
import { getOrganization, listOrganizations } from '@parley/contracts';
import { ask, askAll } from '../../lib/api.ts';

/** The organizations of whoever is signed in. */
export const loadOrganizations = cache(() => askAll((query) => ask(listOrganizations, { query })));

/** The one that requests act for, and who one is in it. */
export const loadOrganization = cache(() => ask(getOrganization));
