import type { Party } from '@parley/contracts';
import type { Recorded } from '../processes/index.ts';

/** What versions keep of a party. */
export type PartyBody = Omit<Party, 'id' | 'key'>;

export const toParty = ({ id, key, body }: Recorded<PartyBody>): Party => ({
  id,
  key,
  role: body.role,
  name: body.name,
  note: body.note,
});
