import { Injectable } from '@nestjs/common';
import type { CalendarMeeting } from '@parley/reports';
import { ChangesRepository } from '../changes/index.ts';
import { MeetingsRepository, toMeeting, toTrack, TracksRepository } from '../meetings/index.ts';
import type { Viewpoint } from '../processes/index.ts';

/** More meetings than a process has. */
const ALL = { limit: 100_000 };

/** Meetings as they are now, and how often and when they were changed, as far as the reader sees. */
@Injectable()
export class TellableMeetings {
  readonly #meetings: MeetingsRepository;
  readonly #tracks: TracksRepository;
  readonly #changes: ChangesRepository;

  constructor(meetings: MeetingsRepository, tracks: TracksRepository, changes: ChangesRepository) {
    this.#meetings = meetings;
    this.#tracks = tracks;
    this.#changes = changes;
  }

  async of(view: Viewpoint, url: string): Promise<{ meetings: CalendarMeeting[]; changedAt: Date | null }> {
    const touched = await this.#changes.touched(view, ['meeting', 'track']);
    const byId = new Map(touched.map((one) => [one.id, one]));
    const tracks = new Map((await this.#tracks.all(view)).map((row) => [row.id, toTrack(row)]));
    const rows = await this.#meetings.list(view, ALL);
    const meetings = rows.map(toMeeting).flatMap((meeting): CalendarMeeting[] => {
      const track = tracks.get(meeting.track.id);
      const own = byId.get(meeting.id);
      if (track === undefined || own === undefined) return [];
      // The name of its track stands in it as well.
      const changedAt = lastOf([own.lastAt, byId.get(track.id)?.lastAt ?? own.lastAt]);
      return [{ meeting, track, sequence: own.times - 1, changedAt, url: `${url}/meetings/${meeting.key}` }];
    });
    return { meetings, changedAt: touched.length === 0 ? null : lastOf(touched.map(({ lastAt }) => lastAt)) };
  }
}

const lastOf = (instants: readonly Date[]): Date =>
  new Date(Math.max(...instants.map((instant) => instant.getTime())));
