import type { Bundle, Fault } from '@parley/contracts';
import { historyFaults } from './history-faults.ts';
import { ledgerFaults } from './ledger-faults.ts';
import { thingsOf } from './things.ts';
import { versionFaults } from './version-faults.ts';

/**
 * Everything that speaks against a bundle whose shape is right, by where it stands in it: keys that clash, what it names
 * and does not hold, a history that cannot have been.
 *
 * @param now nothing was recorded later
 */
export function bundleFaults(bundle: Bundle, now: Date): Fault[] {
  const things = thingsOf(bundle);
  return [...historyFaults(bundle, now), ...versionFaults(bundle, things), ...ledgerFaults(bundle, things)];
}
