import type { Representative } from '@parley/contracts';
import type { Archivable, Recorded } from '../processes/index.ts';

/** What versions keep of a representative. */
export type RepresentativeBody = Archivable<Omit<Representative, 'id' | 'key' | 'party'>> & {
  party: string;
};

export const toRepresentative = ({ id, key, body, names }: Recorded<RepresentativeBody>): Representative => ({
  id,
  key,
  party: names.open(body.party),
  name: body.name,
  office: body.office,
  since: body.since,
  until: body.until,
  archived: body.archived ?? false,
});
