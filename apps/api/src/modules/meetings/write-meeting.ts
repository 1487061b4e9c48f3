import { Injectable } from '@nestjs/common';
import type { Fault, Meeting, MeetingChanges, NewMeeting } from '@parley/contracts';
import {
  columnsOf,
  type Looking,
  ProcessesService,
  RecordWriter,
  Writes,
  type Writing,
} from '../processes/index.ts';
import { meetingFaults, type MeetingWords } from './meeting-faults.ts';
import { type MeetingBody, toMeeting } from './meetings.mapper.ts';
import { MeetingsRepository } from './meetings.repository.ts';

const TEXTS = ['title', 'place', 'placeByParty', 'summary'] as const;

@Injectable()
export class WriteMeeting extends RecordWriter<MeetingBody, NewMeeting, MeetingChanges, Meeting> {
  protected readonly repository: MeetingsRepository;
  protected readonly prefix = 'm';
  protected readonly show = toMeeting;

  constructor(processes: ProcessesService, writes: Writes, meetings: MeetingsRepository) {
    super(processes, writes);
    this.repository = meetings;
  }

  protected async faultsOf(words: MeetingWords, looking: Looking<MeetingBody>): Promise<Fault[]> {
    return [...meetingFaults(words, looking), ...(await this.#ordinalFaults(words, looking))];
  }

  protected async insert(key: string, words: NewMeeting, writing: Writing): Promise<void> {
    const { track, ordinal, participants, agenda, sources, ...said } = words;
    const { view, client, id, named } = writing;
    const trackId = named.idOf('track', track) ?? '';
    const taken = await this.repository.ordinals(view, trackId, client);
    const next = Math.max(0, ...taken.map((meeting) => meeting.ordinal)) + 1;
    await this.repository.add(
      view,
      { ...columnsOf(said, TEXTS), id, key, trackId, ordinal: ordinal ?? next },
      client,
    );
    await this.#setRelations({ participants, agenda, sources }, writing);
  }

  protected async change(words: MeetingChanges, writing: Writing): Promise<void> {
    const { track, participants, agenda, sources, ...said } = words;
    const { view, client, id, named } = writing;
    const trackId = named.idOf('track', track);
    await this.repository.change(
      view,
      id,
      { ...columnsOf(said, TEXTS), ...(trackId !== null && { trackId }) },
      client,
    );
    await this.#setRelations({ participants, agenda, sources }, writing);
  }

  /** A number is one meeting's, also where that is out of the writer's sight. */
  async #ordinalFaults(
    { track, ordinal }: MeetingWords,
    { named, current, view, client }: Looking<MeetingBody>,
  ): Promise<Fault[]> {
    const trackId = named.idOf('track', track) ?? current?.body.track;
    const wanted = ordinal ?? current?.body.ordinal;
    if (trackId === undefined || wanted === undefined) return [];
    const others = await this.repository.ordinals(view, trackId, client);
    return others.some((other) => other.ordinal === wanted && other.id !== current?.id)
      ? [{ pointer: '/ordinal', code: 'ordinal_taken', message: 'is the number of another meeting' }]
      : [];
  }

  async #setRelations(
    { participants, agenda, sources }: Pick<MeetingChanges, 'participants' | 'agenda' | 'sources'>,
    { named, view, client, id }: Writing,
  ): Promise<void> {
    const { repository } = this;
    if (participants !== undefined) {
      await repository.setParticipants(view, id, named.idsOf('representative', participants), client);
    }
    if (agenda !== undefined) {
      const points = agenda.map(({ title, item }) => ({ title, itemId: named.idOf('item', item) }));
      await repository.setAgenda(view, id, points, client);
    }
    if (sources !== undefined) {
      const documents = sources.map(({ source, role, party }) => ({
        sourceId: named.idOf('source', source) ?? '',
        role,
        partyId: named.idOf('party', party),
      }));
      await repository.setSources(view, id, documents, client);
    }
  }
}
