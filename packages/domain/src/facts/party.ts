/**
 * How somebody takes part in a process. Only those in the role `party` are sides: they promise, and their
 * stance on agreement counts. Everybody else may be quoted but cannot make a thing agreed.
 */
export type PartyRole =
  'party' | 'mediator' | 'guarantor' | 'witness' | 'observer' | 'host' | 'supporter' | 'affected';

/** One taker of part in the process, by its key (`TR`). */
export interface PartyFact {
  readonly key: string;
  readonly role: PartyRole;
}

/**
 * The sides of a process.
 *
 * @param parties everybody who takes part, in any order
 * @returns the keys of those whose stance counts, in key order without repetition
 */
export function sidesOf(parties: readonly PartyFact[]): readonly string[] {
  return [...new Set(parties.filter((party) => party.role === 'party').map((party) => party.key))].sort();
}
