import { Injectable } from '@nestjs/common';
import type { NewAssertion } from '@parley/contracts';
import { type CellFault, fieldAt, type Planned, remedyFor } from '@parley/imports';
import { DatabaseService } from '../../platform/database/index.ts';
import { AdmitAssertions, type FactRows, type HeldLedger, named } from '../ledger/index.ts';
import { archivedFault, type Viewpoint } from '../processes/index.ts';
import { takenKeys } from './taken-keys.ts';
import { type PlannedSource, putThere } from './to-be-there.ts';

type Columns = ReadonlyMap<string, string>;

/** What changes are held against: what is there, and what those before them add to it. */
interface Against {
  view: Viewpoint;
  columns: Columns;
  ledger: HeldLedger;
  sources: PlannedSource[];
}

/** Holds what a file comes to against the rules of the ledger, cell by cell. */
@Injectable()
export class HoldAgainstLedger {
  readonly #database: DatabaseService;
  readonly #admission: AdmitAssertions;

  constructor(database: DatabaseService, admission: AdmitAssertions) {
    this.#database = database;
    this.#admission = admission;
  }

  /**
   * Makes ready to hold changes against what is there now, piece by piece, each with those before it: gives the same changes;
   * those that the ledger or the record would refuse are bad, and say why.
   */
  async begin(
    view: Viewpoint,
    columns: Columns,
  ): Promise<(changes: readonly Planned[]) => Promise<Planned[]>> {
    const ledger = await this.#admission.load({ view, client: this.#database.prisma });
    const sources: PlannedSource[] = [];
    return (changes) => this.#holding(changes, { view, columns, ledger, sources });
  }

  async #holding(
    changes: readonly Planned[],
    { view, columns, ledger, sources }: Against,
  ): Promise<Planned[]> {
    const client = this.#database.prisma;
    const faults = new Map<Planned, CellFault[]>();
    const say = (change: Planned | undefined, fault: CellFault) => {
      if (change !== undefined) faults.set(change, [...(faults.get(change) ?? []), fault]);
    };
    for (const change of await this.#withTakenKeys(changes, view)) {
      say(change, {
        code: 'key_taken',
        column: change.column,
        message: `is the key of another ${change.subject}`,
        remedy: remedyFor('key_taken'),
      });
    }
    const saying = changes.filter(({ subject, body }) => subject === 'assertion' && body !== null);
    for (const { change, message } of onArchivedTrack(changes, ledger.rows)) {
      say(change, { code: 'archived', column: change.column, message, remedy: remedyFor('archived') });
    }
    const bodies = saying.map(({ body }) => body as NewAssertion);
    putThere(changes, ledger.rows, sources);
    for (const { index, fault } of await this.#admission.weigh({ view, client }, bodies, ledger, sources)) {
      const change = saying[index];
      const field = fieldAt(fault.pointer.split('/'));
      const column = columns.get(field) ?? change?.column ?? null;
      say(change, { code: fault.code, column, message: fault.message, remedy: remedyFor(fault.code) });
    }
    return changes.map((change) => {
      const found = faults.get(change);
      return found === undefined ? change : { ...change, kind: 'bad', faults: found, body: null };
    });
  }

  async #withTakenKeys(changes: readonly Planned[], view: Viewpoint): Promise<Planned[]> {
    const added = changes.filter(({ subject, body }) => subject !== 'assertion' && body !== null);
    const keysOf = (kind: Planned['subject']) =>
      added.flatMap(({ subject, key }) => (subject === kind && key !== null ? [key] : []));
    const wanted = { item: keysOf('item'), meeting: keysOf('meeting'), source: keysOf('source') };
    const taken = await takenKeys(view, wanted, this.#database.prisma);
    return added.filter(({ subject, key }) => taken.has(`${subject} ${key ?? ''}`));
  }
}

/** Meetings that would be held on a track that is put away. */
const onArchivedTrack = (changes: readonly Planned[], { tracks, archived }: FactRows) =>
  changes.flatMap((change) => {
    if (change.subject !== 'meeting' || change.body === null) return [];
    const track = named(tracks, change.body.track);
    if (track === undefined || !archived.has(track.id)) return [];
    return [{ change, message: archivedFault('/track', { resource: 'track', key: track.key }).message }];
  });
