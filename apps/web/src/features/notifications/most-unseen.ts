import type { MOST_UNSEEN as most } from '@parley/contracts';

/** As the contract has it, without sending its schemas to every browser. */
export const MOST_UNSEEN: typeof most = 100;
