import type { Party } from '@parley/contracts';
import type { Archivable, Recorded } from '../processes/index.ts';

/** What versions keep of a party. */
export type PartyBody = Archivable<Omit<Party, 'id' | 'key'>>;

export const toParty = ({ id, key, body }: Recorded<PartyBody>): Party => ({
  id,
  key,
  role: body.role,
  name: body.name,
  note: body.note,
  archived: body.archived ?? false,
});
