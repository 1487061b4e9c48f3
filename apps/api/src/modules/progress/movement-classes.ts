import type { Movement } from '@parley/contracts';
import type { Movement as MovementOfDomain } from '@parley/domain';

/** Field by field: what the domain may add one day is not in the contract. */
export const toMovement = (movement: MovementOfDomain): Movement => ({
  new: [...movement.new],
  tabled: [...movement.tabled],
  advanced: [...movement.advanced],
  reversed: [...movement.reversed],
  carriedOn: [...movement.carriedOn],
  dropped: [...movement.dropped],
  slipped: [...movement.slipped],
  reconfirmed: [...movement.reconfirmed],
  unchanged: [...movement.unchanged],
});
