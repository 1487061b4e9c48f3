import { z } from 'zod';
import { localizedText } from '../text.ts';
import { changesOfThing, ownKey } from './changes.ts';
import { trackLevel } from './meeting.ts';

const said = { title: localizedText, level: trackLevel };

/** What a track can be sent to change it; what is left out stays. */
export const trackChanges = changesOfThing(said).meta({
  id: 'TrackChanges',
  examples: [{ title: { en: 'Technical talks' } }],
});
export type TrackChanges = z.infer<typeof trackChanges>;

/** What is sent to add one. */
export const newTrack = z
  .strictObject({ key: ownKey, ...said })
  .meta({ id: 'NewTrack', examples: [{ title: { en: 'Technical talks' }, level: 'technical' }] });
export type NewTrack = z.infer<typeof newTrack>;
