import type { Track } from '@parley/contracts';
import type { Archivable, Recorded } from '../processes/index.ts';

/** What versions keep of a track. */
export type TrackBody = Archivable<Omit<Track, 'id' | 'key'>>;

export const toTrack = ({ id, key, body }: Recorded<TrackBody>): Track => ({
  id,
  key,
  title: body.title,
  level: body.level,
  archived: body.archived ?? false,
});
