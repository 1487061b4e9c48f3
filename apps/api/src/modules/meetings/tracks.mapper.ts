import type { Track } from '@parley/contracts';
import type { Recorded } from '../processes/index.ts';

/** What versions keep of a track. */
export type TrackBody = Omit<Track, 'id' | 'key'>;

export const toTrack = ({ id, key, body }: Recorded<TrackBody>): Track => ({
  id,
  key,
  title: body.title,
  level: body.level,
});
