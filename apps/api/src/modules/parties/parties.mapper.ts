import type { Party } from '@parley/contracts';
import { localized, localizedOrNull } from '../../platform/database/index.ts';
import type { PartyRow } from './parties.repository.ts';

export const toParty = (row: PartyRow): Party => ({
  id: row.id,
  key: row.key,
  role: row.role,
  name: localized(row.name),
  note: localizedOrNull(row.note),
});
