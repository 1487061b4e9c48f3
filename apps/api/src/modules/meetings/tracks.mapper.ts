import type { Track } from '@parley/contracts';
import { localized } from '../../platform/database/index.ts';
import type { TrackRow } from './tracks.repository.ts';

export const toTrack = (row: TrackRow): Track => ({
  id: row.id,
  key: row.key,
  title: localized(row.title),
  level: row.level,
});
