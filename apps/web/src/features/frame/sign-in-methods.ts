import { cache } from 'react';
import { getSignInMethods } from '@parley/contracts';
import { ask } from '../../lib/api.ts';

/** What this installation offers to whoever comes in. */
export const loadSignInMethods = cache(() => ask(getSignInMethods));
