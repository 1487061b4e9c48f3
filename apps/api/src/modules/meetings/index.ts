export { toMeeting } from './meetings.mapper.ts';
export { MeetingsModule } from './meetings.module.ts';
export { MeetingsRepository } from './meetings.repository.ts';
export { MeetingsService } from './meetings.service.ts';
export { toTrack } from './tracks.mapper.ts';
export { TracksRepository } from './tracks.repository.ts';
export { TracksService } from './tracks.service.ts';
