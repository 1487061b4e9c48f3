import type { Representative } from '@parley/contracts';
import { localized } from '../../platform/database/index.ts';
import type { RepresentativeRow } from './representatives.repository.ts';

export const toRepresentative = (row: RepresentativeRow): Representative => ({
  id: row.id,
  key: row.key,
  party: row.party,
  name: row.name,
  office: localized(row.office),
  since: row.since,
  until: row.until,
});
