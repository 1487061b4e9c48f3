import type { Label, Permission } from '@parley/contracts';

interface Caller {
  permissions: readonly Permission[];
  clearance: Label;
}

/** Who may bring in a process: it holds all of its record, also what is restricted. */
export const mayBringIn = ({ permissions, clearance }: Caller): boolean =>
  permissions.includes('processes:write') && clearance === 'restricted';
