import { meeting, track } from '../resources/meeting.ts';
import { meetingChanges, newMeeting } from '../resources/meeting-changes.ts';
import { newTrack, trackChanges } from '../resources/track-changes.ts';
import { writable } from './writable.ts';

export const {
  add: addTrack,
  update: updateTrack,
  remove: removeTrack,
} = writable(
  { one: 'Track', noun: 'track', path: 'tracks', tag: 'Tracks' },
  { resource: track, added: newTrack, changes: trackChanges, permission: 'record:write' },
);

export const {
  add: addMeeting,
  update: updateMeeting,
  remove: removeMeeting,
} = writable(
  { one: 'Meeting', noun: 'meeting', path: 'meetings', tag: 'Meetings' },
  { resource: meeting, added: newMeeting, changes: meetingChanges, permission: 'record:write' },
);
