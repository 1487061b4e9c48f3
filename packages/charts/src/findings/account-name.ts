import type { Party } from '@parley/contracts';
import { plain, type Words } from '@parley/words';

const named = ['joint', 'observer', 'desk'] as const;

/** Whose word it is, by name. */
export function accountName(account: string, parties: readonly Party[], locale: string, t: Words): string {
  const known = named.find((name) => name === account);
  if (known) return t(`account.${known}`);
  const party = parties.find(({ key }) => account === `party:${key}`);
  return party ? plain(party.name, locale) : account;
}
