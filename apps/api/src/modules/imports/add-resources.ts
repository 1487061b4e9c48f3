import { Injectable } from '@nestjs/common';
import type { NewItem, NewMeeting, NewSource } from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import { ProblemError } from '../../platform/http/index.ts';
import { ItemsRepository } from '../items/index.ts';
import { MeetingsRepository, TracksRepository } from '../meetings/index.ts';
import { columnsOf, type Within } from '../processes/index.ts';
import { SourcesRepository } from '../sources/index.ts';
import { ImportChangesRepository } from './import-changes.repository.ts';
import type { ImportRow } from './imports.repository.ts';

/** Adds what an import finds missing: items, meetings and sources, some thousands at a time. */
@Injectable()
export class AddResources {
  readonly #changes: ImportChangesRepository;
  readonly #items: ItemsRepository;
  readonly #meetings: MeetingsRepository;
  readonly #tracks: TracksRepository;
  readonly #sources: SourcesRepository;

  constructor(
    changes: ImportChangesRepository,
    items: ItemsRepository,
    meetings: MeetingsRepository,
    tracks: TracksRepository,
    sources: SourcesRepository,
  ) {
    this.#changes = changes;
    this.#items = items;
    this.#meetings = meetings;
    this.#tracks = tracks;
    this.#sources = sources;
  }

  /** @returns the ids of what was added */
  async add(row: ImportRow, within: Within): Promise<string[]> {
    return [
      ...(await this.#addSources(row, within)),
      ...(await this.#addItems(row, within)),
      ...(await this.#addMeetings(row, within)),
    ];
  }

  async #addItems(row: ImportRow, { view, client }: Within): Promise<string[]> {
    const ids: string[] = [];
    for await (const bodies of this.#changes.bodies<NewItem & { key: string }>(row, 'item', client)) {
      const items = bodies.map(
        ({ obligors: _obligors, dependsOn: _dependsOn, sources: _sources, ...said }) => ({
          ...columnsOf(said, ['title', 'titleByParty', 'description', 'dueNote', 'linkage']),
          id: uuidv7(),
        }),
      );
      await this.#items.addAll(view, items, client);
      for (const { id } of items) ids.push(id);
    }
    return ids;
  }

  async #addSources(row: ImportRow, { view, client }: Within): Promise<string[]> {
    const ids: string[] = [];
    for await (const bodies of this.#changes.bodies<NewSource & { key: string }>(row, 'source', client)) {
      // A file brings no texts of sources.
      const sources = bodies.map(({ text: _text, ...said }) => ({
        ...columnsOf(said, ['note']),
        id: uuidv7(),
      }));
      await this.#sources.addAll(view, sources, client);
      for (const { id } of sources) ids.push(id);
    }
    return ids;
  }

  /** Each is the next on its track, in the order of their days. */
  async #addMeetings(row: ImportRow, { view, client }: Within): Promise<string[]> {
    const bodies: (NewMeeting & { key: string })[] = [];
    for await (const some of this.#changes.bodies<NewMeeting & { key: string }>(row, 'meeting', client)) {
      bodies.push(...some);
    }
    const [first] = bodies;
    if (first === undefined) return [];
    // All are on the track that the mapping names.
    const track = await this.#tracks.find(view, first.track, client);
    if (track === null) throw new ProblemError('conflict', 'The track of the mapping is not there any more.');
    const taken = await this.#meetings.ordinals(view, track.id, client);
    const last = Math.max(0, ...taken.map(({ ordinal }) => ordinal));
    const meetings = bodies
      .sort((one, other) => (one.heldOn ?? '').localeCompare(other.heldOn ?? ''))
      .map(
        (
          { track: _track, participants: _participants, agenda: _agenda, sources: _sources, ...said },
          nth,
        ) => ({
          ...columnsOf(said, ['title', 'place', 'placeByParty', 'summary']),
          id: uuidv7(),
          trackId: track.id,
          ordinal: last + nth + 1,
        }),
      );
    await this.#meetings.addAll(view, meetings, client);
    return meetings.map(({ id }) => id);
  }
}
