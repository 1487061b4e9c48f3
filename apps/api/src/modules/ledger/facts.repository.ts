import { Injectable } from '@nestjs/common';
import type { Item, Meeting, Party, Track } from '@parley/contracts';
import type { Client } from '../../platform/database/index.ts';
import {
  allVersions,
  type Archivable,
  hiddenItems,
  type Version,
  type Viewpoint,
} from '../processes/index.ts';
import { knownFacts } from './known-facts.ts';

/** What facts are made of: what the viewpoint may see, as it was known at its instant, by id. */
export type FactRows = Awaited<ReturnType<FactsRepository['load']>>;

type PartyBody = Pick<Party, 'role'>;
type TrackBody = Pick<Track, 'level'>;
type ItemBody = Pick<Item, 'kind' | 'theme' | 'title' | 'weight' | 'dueOn'> & { obligors: string[] };
type MeetingBody = Pick<Meeting, 'ordinal' | 'status' | 'heldOn' | 'title'> & { track: string };

@Injectable()
export class FactsRepository {
  /** No snapshot is needed: what was known at the viewpoint's instant does not change any more. */
  async load(view: Viewpoint, client: Client) {
    const hidden = await hiddenItems(view, client);
    const [versions, assertions] = await Promise.all([
      allVersions<unknown>(view, ['party', 'track', 'item', 'meeting'], client),
      knownFacts(view, hidden, client),
    ]);
    return {
      parties: of<PartyBody>(versions, 'party').map(({ id, key, body: { role } }) => ({ id, key, role })),
      tracks: of<TrackBody>(versions, 'track').map(({ id, key, body: { level } }) => ({ id, key, level })),
      items: of<ItemBody>(versions, 'item').map(({ id, key, label, body }) => ({
        id,
        key,
        label,
        kind: body.kind,
        theme: body.theme,
        title: body.title,
        weight: body.weight,
        dueOn: body.dueOn,
        obligors: body.obligors.map((partyId) => ({ partyId })),
      })),
      meetings: of<MeetingBody>(versions, 'meeting').map(({ id, key, body }) => ({
        id,
        key,
        trackId: body.track,
        ordinal: body.ordinal,
        status: body.status,
        heldOn: body.heldOn,
        title: body.title,
      })),
      /** What nothing new may refer to, by id. */
      archived: new Set(
        versions.flatMap(({ id, body }) => ((body as Archivable<object>).archived === true ? [id] : [])),
      ),
      assertions,
    };
  }
}

/** Those of one kind, whose bodies are what the view resource_now makes of that kind. */
const of = <Body>(versions: readonly Version<unknown>[], resource: Version<unknown>['resource']) =>
  versions.filter((version) => version.resource === resource) as Version<Body>[];
